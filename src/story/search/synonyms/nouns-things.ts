/** Everyday nouns: things and ideas; adverbs: words that may be swapped, a group a line. */
export const NOUNS_THINGS = `
flag | banner | emblem
weapon | gun | firearm | pistol | rifle
tank | armoured vehicle | armored vehicle
drone | unmanned aircraft | uav
plane | warplane | fighter jet | bomber
satellite | spacecraft | space | orbit
car | motor | vehicle | automotive | carmaker | car maker
truck | lorry
bus | coach
bicycle | bike | cyclist
battery | electric | electricity
engine | motor
component | spare part
power cut | blackout | outage
wind farm | solar | renewable | renewables
price | rate | cost | tariff
stock price | share price | shares | stock
market value | worth | valuation
interest rate | central bank
exchange rate | currency
bank | lender | banking
loan | credit | mortgage
insurance | insurer | policy
gift | donation | contribution
prize money | jackpot | winnings
bonus | premium | incentive
rent | lease | tenant | landlord
bill | invoice | charge
account | bank account | assets
savings | pension | fund
owner | shareholder | proprietor
brand | label | trademark
customer | passenger | subscriber | user
advertisement | advert | commercial | campaign
meeting | session | gathering | conference
agenda | programme | topic
speech | address | remarks
rumour | rumor | speculation | gossip
secret | leak | leaked
plot | conspiracy | scheme
scandal | controversy | affair
mistake | error | blunder | failure
trouble | difficulty | issue | challenge
solution | answer | remedy | resolution
idea | concept | notion | suggestion | proposal
truth | evidence
rumour | claim | allegation
entitlement | human rights
duty | obligation | responsibility
freedom of speech | free speech | censorship | press freedom
race | racism | racist | discrimination
abuse | harassment | mistreatment | assault
rape | sexual assault | sexual abuse
torture | ill treatment | abuse
slavery | forced labour | forced labor | trafficking
genocide | atrocity | war crime | massacre
damage | cost | loss | impact | consequences
benefit | advantage | gain
disadvantage | drawback | downside
impact | influence | affect
sign | signal | indication | evidence
size | scale | extent
weight | kilogram | heavy
distance | kilometre | kilometer | mile
age | years old | aged
called | known as
reaction | response | reply
opinion poll | survey | polling | poll
score | result | goal
injury | knee | ankle | fitness
champion | title | championship | cup
referee | umpire | official
stadium | arena | ground
fan | supporter | spectator
olympics | olympic games | medal
record | biggest | largest
first time | unprecedented | historic
leading | senior | chief
middle | centre | center | central
internal | indoor
external | foreign | overseas
in advance | earlier
second time | repeat
frequently | regularly | repeatedly
rarely | seldom | unusual
sufficient | adequate
single handed | isolated | by itself
jointly | joint | united
close to | next to | nearby
distant | remote
`;
