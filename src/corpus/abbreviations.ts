const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Abbreviations that stand before a name or inside a sentence, without their full stop. */
const ABBREVIATIONS = words(
  `Mr Mrs Ms Mx Dr Drs Prof Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Gov Sen Sens Rep Reps Rev Hon Pres Supt Det
  Insp Amb Atty Msgr Fr Sr Jr St Ste Mt Ft Ave Blvd Rd Inc Corp Co Cos Ltd Bros Dept Dist Univ Assn est approx vs cf
  ca viz incl Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo`,
);

/** Abbreviations only before a number: "No. 10" but "No. He left.", "Feb. 3" but "in Feb. Pay rose". */
const BEFORE_NUMBER = words(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos no nos p pp Art art Sec sec Fig fig Vol vol Ch ch para Op op Ph ph',
);

/** Words that begin a sentence and never the rest of a name: after "the U.S." they tell that a new sentence begins. */
const STARTERS = words(
  `The A An This That These Those There Here It Its He She They We You I His Her Their Our My Your Who What When Where
  Why How Which While If As At By For From In Into On Of Off To With Without Within Under Over After Before Since Until
  During Through Among Between Despite Because Although Though Unless Whether And But Or Nor So Yet Still Also Then Thus
  However Moreover Meanwhile Instead Now Later Earlier Once Some Many Most Several Few Both Each Every All Any No Not
  None Nobody Nothing Only Even Just Such Another Other Others Asked According`,
);

/**
 * Whether the full stop at the end of `sentence` marks an abbreviation or an initial rather than an end,
 * judged by the word before it and the word that follows.
 */
export function endsInAbbreviation(sentence: string, rest: string): boolean {
  const last = /(?:^|[\s(“"‘'’/—–-])((?:\p{L}{1,2}\.)+|\p{L}+\.)$/u.exec(sentence)?.[1];
  if (last === undefined) return false;
  const next = /^\s*([\p{L}\p{N}]*\.?)/u.exec(rest)?.[1] ?? '';
  const word = last.slice(0, -1);
  if (BEFORE_NUMBER.has(word)) return /^\p{N}/u.test(next);
  // "I" at the end of a sentence is a pronoun, any other letter an initial; "U.S.", "a.m.", "Ph.D." have inner stops.
  const dotted = word.includes('.') || (/^\p{Lu}$/u.test(word) && word !== 'I');
  return (dotted || ABBREVIATIONS.has(word)) && !STARTERS.has(next);
}
