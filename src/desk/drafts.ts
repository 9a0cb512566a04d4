import { randomBytes } from 'node:crypto';
import type { APIEmbed } from 'discord-api-types/v10';
import type { Button } from '../answer/form.ts';
import { UserError } from '../answer/user-error.ts';
import type { ArticleId } from '../corpus/article.ts';
import { articleFile } from '../intake/article-file.ts';
import { type Candidate, candidateSchema } from '../intake/candidate.ts';
import { type Details, withDetails } from '../intake/form.ts';
import { label } from '../locale/label.ts';
import type { Made } from '../state/changes.ts';
import type { Draft } from '../state/drafts.ts';
import type { OwnStory } from '../state/stories.ts';
import type { Keeping } from './keeping.ts';
import { keyOf } from './key.ts';
import { placeIn } from './placing.ts';
import type { Stock } from './stock.ts';

/** Where drafts are shown from: what adding an article would do, as the embeds of one message. */
export interface PreviewPort {
  preview(
    story: string,
    question: { id: string; file: string; candidate: Candidate; today: string },
  ): Promise<{ readonly embeds: readonly APIEmbed[] }>;
}

/** An article that waits for a moderator's word. */
export interface Drafted {
  readonly id: string;
  readonly embeds: readonly APIEmbed[];
}

/** What a moderator can do with a draft; told to `/corpus`. */
export const draftButtons = (id: string): readonly Button[] => [
  { label: label('desk.button.add'), style: 'primary', press: `add:${id}` },
  { label: label('desk.button.edit'), style: 'plain', press: `edit:${id}` },
  { label: label('desk.button.discard'), style: 'danger', press: `discard:${id}` },
];

/** Articles on their way into the stories of servers: nothing changes before a moderator adds them. */
export class Drafts {
  readonly #stock: Stock;
  readonly #keeping: Keeping;
  readonly #port: PreviewPort;

  constructor(stock: Stock, keeping: Keeping, port: PreviewPort) {
    this.#stock = stock;
    this.#keeping = keeping;
    this.#port = port;
  }

  /**
   * Keep a candidate for a story and show what it would change. Rejects with a UserError where its address is in the story
   * already, or there is no room for it.
   */
  async begin(server: string, story: OwnStory, author: string, candidate: Candidate): Promise<Drafted> {
    const article = await placeIn(this.#stock, server, await this.#stock.open(server, story.id), candidate);
    const id = randomBytes(9).toString('base64url');
    const { drafted, draft } = await this.#shown(
      { id, server, story: story.id, author, candidate: '', at: 0 },
      article,
      candidate,
    );
    await this.#stock.store.drafts.put(draft);
    return drafted;
  }

  /** What a draft says, for the form that edits it. Rejects with a UserError when it is gone. */
  async read(server: string, id: string): Promise<Candidate> {
    return candidateOf(await this.#get(server, id));
  }

  /** Put in what a moderator typed, and show the draft anew. Rejects like `begin`. */
  async edit(server: string, id: string, details: Details): Promise<Drafted> {
    const draft = await this.#get(server, id);
    const candidate = withDetails(candidateOf(draft), details);
    const article = await placeIn(
      this.#stock,
      server,
      await this.#stock.open(server, draft.story),
      candidate,
    );
    const { drafted, draft: edited } = await this.#shown(draft, article, candidate);
    // Somebody may have added it while it was shown: then it must not come back.
    if (!(await this.#stock.store.drafts.replace(edited))) throw new UserError(label('desk.draft.gone'));
    return drafted;
  }

  /** Add a draft to its story, once, whoever else does so at the same time. Rejects like `begin`; then the draft is still there. */
  async add(server: string, id: string, author: string): Promise<Made> {
    const draft = await this.#get(server, id);
    const candidate = candidateOf(draft);
    const story = await this.#stock.open(server, draft.story);
    const article = await placeIn(this.#stock, server, story, candidate);
    const change = {
      is: 'articles' as const,
      articles: [{ id: article, after: articleFile(candidate) }],
    };
    return this.#keeping.make(server, story, change, { author, reason: undefined }, id);
  }

  /** Forget a draft. Rejects with a UserError when it is gone already. */
  async discard(server: string, id: string): Promise<void> {
    if (!(await this.#stock.store.drafts.take(server, id))) throw new UserError(label('desk.draft.gone'));
  }

  async #get(server: string, id: string): Promise<Draft> {
    const draft = await this.#stock.store.drafts.get(server, id);
    if (!draft) throw new UserError(label('desk.draft.gone'));
    return draft;
  }

  /** What a draft with this candidate would do as an article of this id, and the draft as it is to be saved then. */
  async #shown(
    draft: Draft,
    article: ArticleId,
    candidate: Candidate,
  ): Promise<{ readonly drafted: Drafted; readonly draft: Draft }> {
    const { server, story, id } = draft;
    const now = this.#stock.now();
    const { embeds } = await this.#port.preview(keyOf({ server, story }), {
      id: article,
      file: articleFile(candidate),
      candidate,
      today: new Date(now).toISOString().slice(0, 10),
    });
    return {
      drafted: { id, embeds },
      draft: { ...draft, candidate: JSON.stringify(candidate), at: now },
    };
  }
}

/** Throws a UserError for a draft of an older Parallax that cannot be read any more. */
function candidateOf({ candidate }: Draft): Candidate {
  const { data } = candidateSchema.safeParse(JSON.parse(candidate));
  if (!data) throw new UserError(label('desk.draft.gone'));
  return data;
}
