/** Families of words whose stems part ways: words that may be swapped, a group a line. */
export const FAMILIES = `
economy | economic | economist | economics
government | minister | ministry | state | authorities
produce | production | output | manufacture
democracy | democratic
legal | lawful | legality | legitimate | legitimacy
illegal | unlawful | illicit | against the law
medical | medicine | health
industry | industrial | sector
finance | financial | money
politics | political | politician
region | regional | area
globe | global | world | worldwide | international
strong | strength | power | powerful
weak | weakness | fragile
lengthy | prolonged | protracted
height | tall
deep | depth
wide | broad
hot | heat | warm | temperature
cold | freezing | chill
die | death | deadly | fatal | killed
marry | marriage | wedding | married
born | birth
hunger | hungry | starve | famine | starvation
poison | poisoning | toxic | contaminated
explain | explanation | reason
description | portray
decide | decision | ruling | verdict | judgment | judgement
arrive | arrival | came to | reach
depart | departure | leave
grow | growth | expand | expansion
lose | loss | lost
speak | speech | address
belief | opinion | view
freedom | liberty
equal | equality | fair | unfair
secret | secrecy | confidential | undisclosed
`;
