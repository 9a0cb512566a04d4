/** People and places: words that may be swapped, a group a line. */
export const PEOPLE = `
family | relatives | kin | relations | wife | husband | son | daughter
wife | husband | spouse | partner
child | kid | son | daughter | children | youngster
mother | father | parent | mum | mom | dad
people | population | citizens | inhabitants | residents | public
house | home | residence | villa | mansion | estate | palace
location | venue | spot
country | nation | state
city | town | municipality | capital
island | isle
visit | trip | travel | journey
holiday | vacation | easter | christmas
afraid | fear | scared | frighten | frightened | worried
worry | concern | anxious | anxiety | fear
angry | anger | fury | furious | outrage
happy | pleased | delighted | glad
rich | wealthy | affluent
poor | poverty | impoverished
key | crucial | vital
huge | massive | major | vast | sweeping
minor | tiny | slight
danger | risk | hazard | peril | unsafe
safe | safety | secure | security | unharmed
sleep | sleeping | overnight | night
`;
