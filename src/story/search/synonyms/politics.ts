/** Deeds, power and politics: words that may be swapped, a group a line. */
export const POLITICS = `
president | leader | ruler | head of state | strongman
dictator | autocrat | authoritarian | despot | tyrant | strongman
prime minister | premier | head of government
government | administration | cabinet | regime | authorities
minister | secretary | cabinet member
ministers | officials | aides | figures | inner circle | top brass
parliament | congress | assembly | senate | legislature | lawmakers | house of representatives
lawmaker | legislator | senator | congressman | congresswoman | member of parliament
envoy | ambassador | diplomat | emissary | representative
spy | intelligence | espionage | secret service
election | vote | ballot | poll | referendum
candidate | contender | nominee | running mate
win | winner | victory | victor | triumph | elected
lose | defeat | beaten | loser
rigged | fraud | stolen | vote rigging | illegitimate
confirmation | approval | appointment | nomination
nominate | pick | choose | appoint | designate
resign | step down | stepped down | stepping down | quit | leave office | stand down | give up power | relinquish
fire | sack | dismiss | oust | remove | axe | sacked | let go
replace | successor | take over | succeed
transition | handover | interim | caretaker | transfer of power
coup | putsch | overthrow | topple | seize power | regime change
protest | demonstration | rally | march | demonstrators | protesters
sanction | embargo | blacklist | penalties
law | bill | legislation | statute
ban | prohibit | outlaw | forbid | bar
permit | authorise | authorize | licence | license
rule | regulation | guideline | regulator | watchdog
policy | strategy | approach | stance
border | frontier | boundary
migrant | refugee | asylum seeker | immigrant | displaced
migration | exodus | emigrate | emigration | left the country | fled the country
flee | escape | run away | leave | exile
exile | asylum | refuge | safe haven | host | safe passage
rejoin | re enter | sign up | accede
withdraw | pull out | pulled out | withdrawal | leave | exit | quit
poll | survey | public opinion
reform | overhaul | shake up
spokesman | aide | official
cabinet reshuffle | reshuffle
coalition | alliance | bloc
majority | most of | more than half
`;
