import { MONTH, WEEKDAY } from '../../extract/dates/names.ts';

const PLACE = new RegExp(
  `\\b(?:in|at|near|to|from|into|outside|across) (?:the )?(?!${MONTH}\\b|${WEEKDAY}\\b)\\p{Lu}\\p{Ll}`,
  'u',
);

/** Whether a sentence seems to say where something is or goes: a capital after "in", "to" and the like, no month or weekday. */
export const saysWhere = (text: string): boolean => PLACE.test(text);
