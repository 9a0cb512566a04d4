/** War and force: words that may be swapped, a group a line. */
export const WAR = `
war | conflict | fighting | hostilities | combat
peace | ceasefire | truce | armistice
army | military | armed forces | troops | soldiers | forces
commander | officer | military chief
navy | naval | fleet | warship | armada
warship | aircraft carrier | carrier | destroyer | frigate | naval
attack | strike | assault | raid | offensive | bombing
invade | invasion | intervention | ground operation | incursion
missile | rocket | projectile
bomb | explosive | blast | explosion | explode
weapon | arms | arsenal | munitions
nuclear | atomic | denuclearization | denuclearisation
disarm | give up weapons | denuclearize | denuclearise | lay down arms
deploy | send | dispatch | station
rebel | insurgent | guerrilla | fighter | militia
shelling | bombardment | barrage
airspace | no fly zone | flights
bodyguard | security detail | guards | protection
surrender | capitulate | give up | yield
close | shut | closure | shut down
artillery | guns | cannon | howitzer
humanitarian | aid | relief | red cross
corridor | crossing | passage | route
observer | monitor | peacekeeper
civilian | noncombatant
hostile | hostility | enemy | foe
`;
