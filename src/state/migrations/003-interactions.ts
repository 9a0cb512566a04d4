import { type Migration, required } from './migration.ts';

/** Which interactions were carried out, so that none is twice. */
export const INTERACTIONS: Migration = {
  name: '003-interactions',
  async up({ schema }) {
    await schema
      .createTable('interactions')
      .addColumn('id', 'text', required)
      .addColumn('at', 'bigint', required)
      .addPrimaryKeyConstraint('interactions_key', ['id'])
      .execute();
  },
};
