/** Money and work: words that may be swapped, a group a line. */
export const MONEY = `
money | cash | funds | wealth | fortune | assets
oil | petroleum | crude
gas | natural gas | lng
energy | power | electricity | fuel
tariff | duty | levy | customs | duties
exemption | waiver | exempt | let off | exception | spare
metal | steel | aluminum | aluminium | iron
trade | commerce | exports | imports
price | cost | expense | charge
pay | wage | salary | earnings | compensation
pay rise | raise | wage increase | pay increase
job cuts | layoffs | laid off | redundancies | job losses | lay off
job | work | employment | position
worker | employee | staff | workforce | labour | labor
employer | boss | management | bosses
boss | chief executive | ceo | head | chief
union | labour union | trade union | organised labour
strike | walkout | stoppage | industrial action | picket | walk out | walked out
company | firm | corporation | business | enterprise
merger | takeover | acquisition | buyout | merge | acquire | take over
purchase | acquire | bought
sell | sale | sold | divest
share | stock | stake | equity
shareholder | investor | stockholder
profit | earnings | income | revenue
loss | deficit | shortfall
debt | loan | borrow | lend | credit
bankrupt | insolvent | bankruptcy | insolvency | administration
tax | levy | duty
budget | spending | expenditure
recession | downturn | slump | economic crisis
inflation | hyperinflation | price rises | cost of living
aid | assistance | relief | help | support
compensation | damages | payout | reparation | redress
refund | reimburse | money back | repay
fee | transfer fee | price | sum
contract | agreement | deal
product | item | merchandise
recall | withdraw from sale | pulled from shelves | take back | withdrawn
defect | fault | flaw | malfunction | faulty | defective
factory | plant
supply | supplies | delivery | shipment
shortage | scarcity | lack
customer | client | consumer | buyer
instalment | installment | in stages
odds | bookmaker | favourites | betting
owns | owned | owner | ownership
supplier | contractor | vendor
subsidy | grant | state aid
investment | invest | funding
`;
