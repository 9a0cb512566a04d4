import { REST } from 'discord.js';
import { config as loadEnvironment } from 'dotenv';
import { ConfigError, readConfig } from '../config.ts';
import { explained } from './refusal.ts';
import { applicationOf, registerCommands } from './registration.ts';

// `npm run register`: register the commands and do nothing else.

try {
  loadEnvironment({ quiet: true });
  const { token, application, guild, api } = readConfig(process.env);
  if (token === undefined) throw new ConfigError('DISCORD_TOKEN is missing');
  const rest = new REST({ version: '10', ...(api && { api }) }).setToken(token);
  const changed = await registerCommands(rest, await applicationOf(rest, application), guild);
  const where = guild ? `in the server ${guild}` : 'in every server';
  process.stdout.write(
    `${changed ? 'Registered the commands' : 'The commands are registered already'} ${where}.\n`,
  );
} catch (error) {
  const cause = explained(error);
  const message = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(
    `parallax: ${cause instanceof ConfigError ? message : `cannot register: ${message}`}\n`,
  );
  process.exit(1);
}
