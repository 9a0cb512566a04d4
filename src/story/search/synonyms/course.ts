/** Time, and how things go: words that may be swapped, a group a line. */
export const COURSE = `
deadline | ultimatum | time limit | cut off date | window
expire | run out | ran out | lapse | end | pass without | elapse
how long | duration | lasted
short | quick
start | launch | commence | open | kick off | get under way
halt | cease | end | suspend | discontinue | call a halt
delay | postpone | put off | push back | defer | hold up
cancel | call off | called off | scrap | abandon | axe | fall through | fell through
fail | failure | collapse | break down | broke down | broken down | fall apart | fell apart | founder
deadlock | stalemate | impasse | standstill | gridlock | standoff
resume | restart | renew | reopen | revive
continue | go on | carry on | persist
keep | retain | maintain | preserve | hold on to | cling to
succeed | success | breakthrough | achieve
plan | scheme | blueprint | roadmap | proposal | intend
outcome | result | consequence | upshot
chance | likelihood | possibility | probability | odds | prospect
aim | goal | objective | purpose | target
increase | rise | grow | surge | soar | climb | jump | go up | went up
decrease | fall | drop | decline | shrink | plunge | slump | go down | went down
escalate | intensify | ramp up | step up | stepped up | worsen
ease | relax | soften | thaw | loosen
earlier | previous | prior
shortly | imminent | upcoming | coming
at once | instant | right away | straight away
initial | original
happen | occur | take place | took place
attempt | effort | bid | endeavour
return | go back | come back | comeback | went back
change | alter | shift | reshape | transform | overhaul
reason | motive
prevent | block | avert | thwart
protect | shield | guard | defend
control | command | in charge | grip
build | construct | erect | construction
destroy | demolish | ruin | wreck | devastate
damage | harm | hurt
repair | restore | mend
hide | conceal | cover up
demonstrate | prove | reveal
choose | pick | select | opt
choice | option | alternative
wait | await | pending
search | look for | hunt
limit | cap | ceiling | restrict | restriction | curb | curtail
inspect | inspection | check | monitor | verification
obey | comply | abide | adhere | compliance
break | breach | violate | violation | flout
share | divide | split
gather | assemble | amass | build up | buildup
rely | depend | count on
trust | faith | confidence
unclear | uncertain | unknown | undecided
complete | total | entire | comprehensive
partial | limited | incomplete
temporary | interim | provisional | short term
permanent | lasting | for good
`;
