import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Field, Form } from '../../src/answer/form.ts';
import { UserError } from '../../src/answer/user-error.ts';
import { type Drafted, draftButtons } from '../../src/desk/drafts.ts';
import { showWord } from '../../src/desk/show.ts';
import { showChange } from '../../src/desk/show-changes.ts';
import type { Candidate } from '../../src/intake/candidate.ts';
import { MAX_PHRASE } from '../../src/intake/clean.ts';
import { label, say } from '../../src/locale/label.ts';
import { action, type Served, type Services } from '../action.ts';
import { deskOf, ownStories, storyAtDesk, told } from '../at-desk.ts';
import type { Caller } from '../caller.ts';
import { story } from './options.ts';

/** A preview with its buttons. */
const shown = ({ id, embeds }: Drafted): Served => ({ embeds, buttons: draftButtons(id) });

/** Fetch a page, or take an uploaded file, and show what it would change. */
export const add = action({
  name: 'add',
  description: say(label('corpus.add.description')),
  options: [
    { type: Type.String, name: 'url', description: say(label('option.corpus.url')), max_length: 2000 },
    { type: Type.Attachment, name: 'file', description: say(label('option.corpus.file')) },
    story,
  ],
  moderators: true,
  completes: { story: ownStories },
  async run(services, args, caller) {
    const { desk, server, story } = await storyAtDesk(services, caller, args.story);
    if ((args.url === undefined) === (args.file === undefined)) throw new UserError(label('desk.add.one'));
    await desk.stock.countFetch(server);
    const file = args.file === undefined ? undefined : caller.attachments.get(args.file);
    const candidate = file
      ? await desk.intake.fromUpload(file.name, file.url)
      : await desk.intake.fromAddress(args.url ?? '');
    return shown(await desk.drafts.begin(server, story, caller.user, candidate));
  },
});

const field = (
  name: 'title' | 'outlet' | 'author' | 'date' | 'address' | 'text',
  longest: number,
  value?: string,
): Field => ({
  name,
  label: label(`desk.field.${name}`),
  long: name === 'text',
  required: name === 'text',
  longest,
  value,
});

/** The longest text that a form of Discord's takes, and the longest phrase that is taken in, in UTF-16 units: what a page says of itself must fit. */
const [TEXT, PHRASE] = [4000, MAX_PHRASE];

/** Open a form to paste an article into. */
export const paste = action({
  name: 'paste',
  description: say(label('corpus.paste.description')),
  options: [story],
  moderators: true,
  completes: { story: ownStories },
  async run(services, args, caller) {
    const { story } = await storyAtDesk(services, caller, args.story);
    const form: Form = {
      title: label('desk.form.paste'),
      submit: `paste:${story.id}`,
      fields: [
        field('title', PHRASE),
        field('outlet', PHRASE),
        field('address', 2000),
        field('date', 10),
        field('text', TEXT),
      ],
    };
    return { form };
  },
});

const detailsForm = (id: string, { title, outlet, author, published, url }: Candidate): Form => ({
  title: label('desk.form.edit'),
  submit: `edit:${id}`,
  fields: [
    field('title', PHRASE, title?.value),
    field('outlet', PHRASE, outlet?.value),
    field('author', PHRASE, author?.value),
    field('date', 10, published?.value),
    field('address', 2000, url?.value),
  ],
});

const parted = (call: string): [string, string] => {
  const at = call.indexOf(':');
  return [call.slice(0, at), call.slice(at + 1)];
};

/** A button below a preview was pressed. */
export async function press(services: Services, call: string, caller: Caller): Promise<Served> {
  const { desk, server } = deskOf(services, caller);
  const [what, id] = parted(call);
  if (what === 'edit') return { form: detailsForm(id, await desk.drafts.read(server, id)) };
  if (what === 'discard') {
    await desk.drafts.discard(server, id);
    return told(showWord(label('desk.discarded'), 'neutral'));
  }
  if (what !== 'add') throw new UserError(label('error.command'));
  const made = await desk.drafts.add(server, id, caller.user);
  const { name } = await desk.stock.story(server, made.story);
  return told(showChange(made, name));
}

/** A form was sent: that to paste an article, or that to edit the details of a draft. */
export async function submit(
  services: Services,
  call: string,
  { text, title, outlet, author, date, address: url }: Readonly<Record<string, string>>,
  caller: Caller,
): Promise<Served> {
  const { desk, server } = deskOf(services, caller);
  const [what, id] = parted(call);
  const details = { title, outlet, author, date, url };
  if (what === 'edit') return shown(await desk.drafts.edit(server, id, details));
  if (what !== 'paste') throw new UserError(label('error.command'));
  const story = await desk.stock.story(server, id);
  // To show what an article changes is work for the one thread that answers all servers.
  await desk.stock.countFetch(server);
  const candidate = await desk.intake.fromForm({ ...details, text: text ?? '' });
  return shown(await desk.drafts.begin(server, story, caller.user, candidate));
}
