/** Everyday nouns: people, places, food: words that may be swapped, a group a line. */
export const NOUNS_PEOPLE = `
tin | container | jar | packet
box | package | parcel | container
bottle | flask
baby | infant | newborn | child | toddler
teenager | adolescent | youth | teen
elderly | pensioner | senior
male | gentleman
woman | female | lady
brother | sister | sibling
neighbour | neighbor | neighbouring | nearby
boyfriend | girlfriend | partner | fiance
king | queen | monarch | royal | crown
pope | pontiff | vatican | holy see
priest | church | clergy | bishop
mosque | imam | muslim
jewish | synagogue | rabbi
mayor | city hall | local authority | council
governor | state leader
chairman | chairwoman | chairperson | chair | president
founder | establish | set up
colleague | teammate | coworker
competitor | rival | competition
expert | specialist | analyst
adviser | advisor | aide | consultant
inspector | auditor | examiner | regulator
volunteer | aid worker | charity
germ | bacteria | virus | microbe | pathogen | bug
poison | toxin | toxic substance
pill | tablet | medication
heart attack | cardiac arrest | stroke
cancer | tumour | tumor
fever | temperature
symptom | sign
nurse | medic | carer
ambulance | paramedic | emergency services
firefighter | fire brigade | fire service | fire crews
sailor | crew | seaman | seafarer
pilot | captain | crew
passenger | traveller | traveler | commuter
driver | motorist
farmer | farm | agriculture | agricultural | grower
fisherman | fishing | fishery
miner | mining
docker | dockworker | dock worker | longshoreman | stevedore
port | harbour | harbor | dock | terminal
airport | airfield | runway
airline | carrier
road | highway | motorway | street
bridge | viaduct | crossing
dam | reservoir
pipeline | pipe
school | classroom | campus
university | college | campus
shop | store | supermarket | retailer | outlet
market | bazaar | marketplace
restaurant | cafe | diner
hotel | inn | resort
building | tower | block | structure
flat | apartment | housing | home
chamber | hall
office | headquarters | premises
camp | tent | shelter
land | soil | territory | ground | property
forest | woods | trees | woodland
river | stream | waterway
sea | ocean | waters | offshore | maritime
coast | shore | beach | coastline
mountain | hill | peak
desert | arid
water | drinking water
food | groceries | produce | fruit | meal
grain | wheat | corn | cereal | maize
meat | beef | pork | poultry | chicken
milk | dairy
animal | livestock | cattle | wildlife
dog | puppy | pet
clothes | clothing | garment | textile
robot | machine | automated | automation | crane
machine | equipment | machinery | device
phone | mobile | cellphone | smartphone | handset
laptop | server
software | app | program | application
internet | online
social media | twitter | facebook | tweet | post | posted | tweeted
picture | photo | photograph | image
video | footage | clip | recording
book | memoir
song | album | music
television | broadcast | broadcaster
paper | document | memo | file | letter
map | chart
`;
