/** Law and crime: words that may be swapped, a group a line. */
export const LAW = `
trial | court case | proceedings | prosecution | lawsuit | hearing
court | tribunal | judge | bench
hague | the hague | international criminal court | icc | war crimes court | international court
sue | lawsuit | litigation | legal action | take to court
amnesty | pardon | immunity | clemency | reprieve
accused | defendant | suspect
guilty | convicted | conviction
acquit | cleared | not guilty | exonerate
sentence | jail | prison | imprison | behind bars | prison term
prisoner | inmate | detainee | captive | jailed
arrest | detain | capture | custody | seize
release | set free | let out | let go | liberate
kidnap | abduct | snatch | abduction | seize | hostage
hostage | captive
bounty | reward | price on | money for information
killed | dead | death | died | slain | fatal | fatality | toll | murder
murder | kill | assassinate | homicide | slay
injured | wounded | hurt | casualty | injury
steal | theft | rob | loot | burglary
smuggle | traffic | trafficking | contraband
drug | narcotic | cocaine | fentanyl
evidence | proof | exhibit | documents
witness | testify | testimony | testified
investigate | probe | inquiry | investigation | look into
crime | offence | offense | felony | criminal
terrorist | terrorism | extremist | militant
gang | cartel | mafia | organised crime | crime syndicate
lawyer | attorney | counsel | solicitor | barrister
classify | designate | designation | brand | label | list as
police | officer | cop | law enforcement
fine | penalty | fined
clause | provision
victim | survivor
jury | juror
appeal | overturn | challenge the verdict
bail | released on bail
extradite | extradition | hand over
`;
