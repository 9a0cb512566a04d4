import type { VerbRow } from './verbs.ts';

/** Verbs that offer and concede, and the frames in the order in which they are tried. */
export const OFFERS: readonly VerbRow[] = [
  ['offer', 'to', 'given'],
  ['put', 'forward given'],
  ['bid', 'amount'],
  ['propose', 'to', 'ing', 'thing'],
  ['promise pledge', 'to', 'that', 'promised'],
  ['volunteer', 'to'],
  ['waive forgive', 'forgiven'],
  ['write', 'off forgiven'],
  ['agree', 'conceding to', 'to conceded', 'to talks'],
  ['invite', 'person to', 'person for', 'person to thing'],
  ['grant', 'permit'],
  ['accept grant approve heed', 'demanded'],
  ['bow yield concede accede', 'to demanded'],
  ['give cave', 'in to demanded'],
  ['undertake', 'to'],
  ['guarantee', 'that'],
  ['consent', 'to', 'to thing'],
  ['volunteer', 'given'],
  ['commit', 'itself to ing', 'itself to thing', 'themselves to ing', 'themselves to thing'],
  ['concede grant award', 'granted'],
  ['drop withdraw lift abandon waive', 'dropped'],
  ['back', 'down on thing', 'down over thing', 'down from thing'],
  ['suggest', 'talks'],
];
