import {
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandOptionType,
  Client,
  DiscordAPIError,
  GatewayIntentBits,
  type REST,
  Routes,
} from 'discord.js';
import { known, type Standin, startStandin } from '../standin.ts';

/** What a bot does with an interaction. */
export type Handler = (interaction: APIInteraction, rest: REST) => Promise<unknown>;

/** A stand-in, and a real client of discord.js that is logged in to it with one command. */
export type World = {
  readonly discord: Standin;
  readonly client: Client;
  /** What the handler failed with. */
  readonly failures: unknown[];
  /** The stand-in's clock, in milliseconds. */
  now: number;
  handler: Handler;
  register(...commands: unknown[]): Promise<unknown>;
  close(): Promise<void>;
};

export const token = 'MjAw.made-up.token';

/** A command with one option of each kind that matters. */
export const greet = {
  name: 'greet',
  description: 'Greets somebody',
  options: [
    { type: ApplicationCommandOptionType.String, name: 'whom', description: 'Who', required: true },
    { type: ApplicationCommandOptionType.String, name: 'tone', description: 'How', autocomplete: true },
    { type: ApplicationCommandOptionType.Integer, name: 'times', description: 'How often', max_value: 3 },
  ],
};

/** A handler that answers at once. */
export const answer =
  (body: APIInteractionResponse): Handler =>
  ({ id, token: of }, rest) =>
    rest.post(Routes.interactionCallback(id, of), { body });

/** An answer of nothing but text. */
export const text = (content: string): APIInteractionResponse => ({
  type: 4,
  data: { content, allowed_mentions: { parse: [] } },
});

/** The error that a request is refused with. @throws when it is not refused */
export async function refusal(request: Promise<unknown>): Promise<DiscordAPIError> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError)) throw new Error(`not refused: ${error}`);
  return error;
}

/** Starts both and registers `greet`. The client answers every interaction by the handler of the moment. */
export async function openWorld(): Promise<World> {
  const failures: unknown[] = [];
  const discord = await startStandin({ token, clock: () => world.now, patience: 1000 });
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.api, version: '10', retries: 1 },
  });
  const world: World = {
    discord,
    client,
    failures,
    now: Date.UTC(2024, 0, 1),
    handler: answer(text('hello')),
    register: (...commands) =>
      client.rest.put(Routes.applicationCommands(known.application), { body: commands }),
    close: async () => {
      await client.destroy();
      await discord.close();
    },
  };
  client.on('raw', ({ t, d }: { t: string; d: APIInteraction }) => {
    if (t === 'INTERACTION_CREATE') world.handler(d, client.rest).catch((error) => failures.push(error));
  });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(token);
  await ready;
  await world.register(greet);
  return world;
}
