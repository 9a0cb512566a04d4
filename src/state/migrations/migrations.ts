import { DIGESTS } from './001-digests.ts';
import { STORIES } from './002-stories.ts';
import { INTERACTIONS } from './003-interactions.ts';
import type { Migration } from './migration.ts';

/** Every step from nothing to the present schema, in order. */
export const MIGRATIONS: readonly Migration[] = [DIGESTS, STORIES, INTERACTIONS];
