/** Health, nature, accidents, sport and culture: words that may be swapped, a group a line. */
export const NATURE = `
disease | illness | sickness | infection | virus | outbreak | epidemic
sick | unwell | infected
vaccine | jab | immunisation | immunization | vaccination | shot
doctor | physician | medic | surgeon
hospital | clinic | medical centre
medicine | drug | medication | treatment
food poisoning | contamination | contaminated | tainted | salmonella | listeria
climate | global warming | climate change | warming
emission | greenhouse gas | carbon | pollution | co2
coal | oil | gas | fossil fuel
flood | flooding | inundation | deluge
storm | hurricane | typhoon | cyclone | tornado
earthquake | quake | tremor | seismic
fire | blaze | wildfire | inferno
rescue | save | evacuate | evacuation
crash | collision | accident | wreck
plane | aircraft | jet | airliner | flight
ship | vessel | boat | ferry
train | rail | railway | railroad
car | vehicle | automobile
scientist | researcher | expert | scholar | analyst | academic
study | report | survey
hack | cyberattack | breach | data leak | ransomware
artificial intelligence | machine learning | chatbot
game | match | fixture | tie
player | striker | midfielder | defender | goalkeeper | footballer
coach | manager | head coach | trainer
team | club | side | squad
transfer | sign | signing | switch
award | prize | trophy | medal | honour | honor
film | movie | picture
singer | musician | artist | band
newspaper | daily | press | media | journalist | reporter
casualty | dead | killed | injured | wounded
drought | dry spell
landslide | mudslide | avalanche
side effect | adverse reaction
test positive | infected | case
`;
