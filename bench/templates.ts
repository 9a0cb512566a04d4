/** Sentences of a made-up strike at a port, to be filled: `{list}` with a word of a list, `##` with a number. */
export const SENTENCES = [
  '{party} demanded a pay rise of # percent for {group} on {weekday}.',
  '{party} rejected the demand for {thing} and called it unrealistic.',
  '{party} offered {group} {thing} worth $# million if they returned by {month} ##.',
  '{person}, {role} of {party}, said {group} would not move before {thing} was agreed.',
  '“We will not accept less than {thing},” {person} told reporters in {place} last {weekday}.',
  'At least ## {group} were hurt in clashes near {place} on {month} ##, according to {party}.',
  'More than #,### {group} marched through {place} two days after the talks broke down.',
  '{party} called on {party} to release {person} and to return to the table before {weekday}.',
  'The strike, which began on {month} ##, has cost the port about $### million since January.',
  'He had met {person} in {place} in 2029, when {party} first asked for {thing}.',
  '{party} must lift the ban on {thing} within ## days, {person} said.',
  'Nobody in {place} expects {thing} to come soon, and {group} are tired of waiting.',
  'The {adjective} {noun} of {place} has changed the way that {group} think about {thing}.',
  '{person} denied that {party} had ever refused {thing}.',
  'Prices in {place} rose by #.# percent in {month}, the steepest {noun} for ## years.',
  'The agreement of {month} ##, 2030, promised {group} {thing}, but {party} never paid it.',
  'Officials in {place} said the {noun} would be {adjective} until the end of next week.',
  '{person} agreed to {thing} on condition that {party} withdrew its guards from {place}.',
  'According to {party}, ##,### containers are waiting, up from #,### a month ago.',
  'It was a {adjective} {noun} for {party}, which lost ## of its ### members in {month}.',
  '{group} carried {noun} and {adjective} banners past the {noun} on {weekday} morning.',
  'The {noun} is {adjective}, {person} wrote, and {thing} would only make it worse.',
  'A court in {place} ordered {party} on {weekday} to pay {group} $##,### each.',
  'Whether {party} will sign is {adjective}; its {noun} meets in {place} on {month} ##.',
] as const;

const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());
const ends = list('ford,wick,haven,mouth,stead,bury,quay,dale,holm,brook,minster,gate');
const crossed = (starts: readonly string[], join: (start: string, end: string) => string) =>
  starts.flatMap((start) => ends.map((end) => join(start, end)));

/** What the sentences are filled with. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  place: crossed(list('Arl,Bren,Cald,Dun,Elm,Farn,Hol,Kel,Lang,Mar,North,Ost'), (a, b) => a + b),
  person: crossed(
    list('Lena,Omar,Ruth,Ivan,Maya,Peter,Sofia,Carl,Anna,David,Nora,Hugo'),
    (a, b) => `${a} ${b.charAt(0).toUpperCase()}${b.slice(1)}er`,
  ),
  party: crossed(list('Wex,Tarn,Stan,Rav,Pell,Mid,Hart,Glen'), (a, b) => `the ${a}${b} Union`).concat(
    list(
      'the government,the port authority,Northquay Terminals,the ministry,the shipping company,the council',
    ),
  ),
  role: list('the leader,the chair,the lawyer,a spokeswoman,the head,the treasurer'),
  group: list('dockers,drivers,crane operators,nurses,teachers,pilots,cleaners,farmers,students,miners'),
  thing: list(
    'a new contract,shorter shifts,safer cranes,back pay,a ceasefire,an amnesty,free elections,a pension fund,' +
      'an inquiry,compensation,an exchange of prisoners,lower tariffs,a tax cut,an apology,the loan,the dam',
  ),
  noun: list(
    'harbour,market,winter,railway,parliament,school,factory,hospital,bridge,village,warehouse,election,' +
      'storm,ferry,border,budget,festival,newspaper,verdict,library,machine,painter,garden,museum,island',
  ),
  adjective: list(
    'quiet,bitter,uncertain,crowded,cold,ancient,costly,fragile,empty,narrow,famous,red,silent',
  ),
  weekday: list('Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'),
  month: list('January,February,March,April,June,July,August,September,October,November,December'),
};
