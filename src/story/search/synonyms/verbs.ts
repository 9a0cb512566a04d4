/** Everyday verbs and what reporters write for them: words that may be swapped, a group a line. */
export const VERBS = `
state | explain | add
start | resume | launch | commence
stop working | strike | walk off | walked off | down tools | walkout
hold out | endure | withstand | sustain
put forward | offer | propose | table
discover | detect | uncover | identify
receive | gain | secure
hand over | provide | grant | donate
send | ship | deliver | dispatch
bring in | introduce | impose | enact
tell off | rebuke | reprimand | scold
throw out | expel | evict | deport | banish | eject
go bust | bankrupt | insolvent | collapse
owner | possess | belong | ownership
live | reside | dwell | based
eat | consume | food | meal
drink | beverage
teach | teacher | educate | education
learn | student | pupil
write | author | letter | wrote
read | reader
sign | signature | signatory | signer | ink
play | perform | performance
watch | observe | monitor | surveillance
hear | listen
spot | witness | sighted
touch | hit | strike | struck
shoot | gunfire | shots | opened fire | gunman
stab | knife | stabbing
drown | sink | capsize | sank
fly | flight | flew
drive | driver | drove
queue | line up | waiting | wait
carry | transport | haul
lead | head | chair
hire | recruit | employ | take on
train | training | drill | exercise
earn | income | salary | paid
waste | squander
reduce | cut | decrease | slash
raise | increase | hike | lift
double | twofold
speed up | accelerate | hasten | fast track
slow | delay | slowdown
ration | rationing | limit sales | limited
share | split | distribute
collect | gather | raise
count | tally | total
measure | gauge | assess | evaluate
trial | examine | sample
guess | estimate | reckon | calculate
compare | comparison
match | equal | identical
force | compel | coerce
push | pressure | lobby | press
persuade | convince | win over | talk into
encourage | urge | inspire
tempt | lure | entice | attract
betray | turn on | defect | turn against
spy | espionage | eavesdrop | wiretap
forget | overlook | neglect | ignore
remember | recall | commemorate | anniversary
celebrate | celebration | party | festival
mourn | funeral | grief | condolences | tribute
gratitude | grateful
laugh | joke | humour
tears | weep
complain | complaint | grievance | gripe
blame | responsible | responsibility | fault
punish | punishment | penalty | penalise
forgive | pardon
swap | exchange | switch
imitate | plagiarise
fake | counterfeit | bogus | forged | false
true | real | genuine | accurate
wrong | incorrect | error | mistake | mistaken
correct | accurate
quit | resign | step down | leave
retire | retirement | pension
veto | block | overrule
adopt | pass | approve | ratify | ratification
postpone | adjourn | delay
extend | extension | prolong | renew
shut | shutdown | closed | closure | idle
open | inaugurate | unveil
finish | complete | conclude | end
settle | resolve | resolution | settlement
clash | confrontation | skirmish | violence | scuffle
riot | unrest | disorder | turmoil
surround | siege | besiege | encircle | blockade
occupy | occupation | seize | take control
annex | annexation | territory
retreat | withdraw | pull back | fall back
patrol | guard | checkpoint
target | aim | hit
`;
