/** Talking, agreeing and disagreeing: words that may be swapped, a group a line. */
export const TALKING = `
talk | speak | conversation | discuss | chat | dialogue
talks | negotiate | negotiation | bargaining | parley | discussions
phone | telephone | phone call | call | rang | dialled
meet | meeting | summit | encounter | get together | face to face | in person | sit down with
deal | agreement | accord | pact | settlement | compromise
treaty | convention | pact | accord
mediate | mediator | broker | intermediary | go between | back channel | backchannel | channel
arrange | organise | organize | set up | broker | host
offer | propose | proposal | bid | overture | put forward
concession | compromise | give ground | climb down
bribe | kickback | payoff | graft | corruption | under the table
exchange | return for | swap | trade off | quid pro quo
promise | pledge | vow | commit | assurance | guarantee | undertake
demand | call for | insist | ask for | require | seek | push for
condition | precondition | terms | requirement | proviso | strings attached
request | appeal | plea | petition | beg | urge
reject | refuse | turn down | rebuff | dismiss | spurn | decline | say no | rule out | shoot down
accept | agree to | approve | say yes | consent | sign off
support | endorse | stand behind | stand by | favour | favor | champion
ally | partner | friend | supporter | backer
oppose | opposition | against | resist | object | objection
deny | denial | dispute | refute | disavow
admit | acknowledge | concede | confess | own up
declare | reveal | disclose | unveil | make public
confirm | verify | corroborate | bear out
claim | allege | assert | contend | accuse
accuse | blame | charge | point the finger | fault
criticise | criticize | condemn | denounce | slam | blast | deplore | rebuke
praise | applaud | hail | commend | laud
warn | threaten | threat | warning | caution | alarm
apologise | apologize | apology | regret
secret | covert | clandestine | hidden | behind closed doors | under wraps
statement | comment | remark | declaration | announcement
spokesman | spokeswoman | spokesperson | press secretary
hint | signal | imply
doubt | sceptical | skeptical | suspicious | unsure | distrust
bring up | raise | mention | address
answer | reply | respond | response
blessing | approval | endorsement | go ahead | green light
predict | forecast | expect | anticipate | projection
disagree | disagreement | differences | rift | split | divide | row
insult | mock | ridicule | taunt | deride
lie | deceive | deception | mislead | trick | bluff
optimistic | hopeful | upbeat | confident
`;
