import { Client, Events, Routes } from 'discord.js';

// The least that a discord.js bot can be: what any answer costs before a bot has done anything of its own.

const { DISCORD_TOKEN = '', DISCORD_API_URL = '' } = process.env;
const client = new Client({ intents: [], rest: { api: DISCORD_API_URL, version: '10' } });

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('pong');
});
client.once(Events.ClientReady, async ({ application }) => {
  const ping = { name: 'ping', description: 'Answers pong' };
  await client.rest.put(Routes.applicationCommands(application.id), { body: [ping] });
});
// Not to outlive a bench that was cut short.
process.once('disconnect', () => process.exit());
await client.login(DISCORD_TOKEN);
