import { stemmer } from 'stemmer';

/** Verbs that say nothing by themselves: the noun behind them says what was done. */
export const LIGHT: ReadonlySet<string> = new Set(
  'make take hold have give pay do hand issue conduct'.split(' '),
);

export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't never no nor neither without cannot little hardly barely scarcely".split(' '),
);
/** Verbs that deny the verb behind them: "refused to sign", "failed to appear". */
export const REFUSALS: ReadonlySet<string> = new Set('refuse decline fail deny'.split(' '));
/** Verbs that deny the clause behind them: "denied that inspectors had approved it". */
export const DENIALS: ReadonlySet<string> = new Set('deny dispute refute disprove'.split(' '));
/** "Not only" and "not just" deny nothing. */
export const NOT_ONLY: ReadonlySet<string> = new Set('only just merely simply necessarily'.split(' '));
/** Verbs that settle that the verb behind them will be done: "agreed to halt". */
export const COMMITMENTS: ReadonlySet<string> = new Set(
  'agree accept vow decide promise pledge consent vote'.split(' '),
);
/** Words that say that the verb behind them is planned, or still to come. */
export const PLANS: ReadonlySet<string> = new Set(
  "plan intend will would shall 'll wo going set due scheduled".split(' '),
);
export const HYPOTHETICAL: ReadonlySet<string> = new Set(
  'may might could should can if whether how why must unless possibly perhaps'.split(' '),
);

/** Verbs of saying, thinking and being, as stems: too common to identify an event. */
export const IDLE: ReadonlySet<string> = new Set(
  `be say tell add note report accord announce state declare claim believe think know see look seem appear become get
  go come want hope expect ask speak talk describe call include involve remain keep follow continue show suggest mean
  need let put set use try begin start happen feel consider warn write read hear`
    .split(/\s+/)
    .map(stemmer),
);
/** Verbs that say that a plan was given up. */
export const OFF: ReadonlySet<string> = new Set('cancel postpone scrap abandon'.split(' '));
