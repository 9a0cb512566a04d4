import { durationOf, stretchFrom } from './lengths.ts';
import { UNIT } from './names.ts';
import { COUPLE, NUMBER, numberOf, VAGUE_NUMBER } from './numbers.ts';
import { type Context, type Match, type Meaning, pattern, type Rule, stretch, unplaced } from './rule.ts';

const ABOUT =
  '(?:(?:(?:at )?(?:least|most)|about|almost|nearly|roughly|approximately|more than|less than|fewer than|no more than|over|up to|as (?:much|many|long) as) )?';
function duration({ groups }: Match, { today, sure }: Context): Meaning | undefined {
  const vague = groups.vague !== undefined || (!groups.number && groups.unit?.endsWith('s'));
  const count = groups.number ? numberOf(groups.number) : vague ? undefined : 1;
  // "60 Minutes", "48 Hours": names
  if (/^\p{Lu}\p{Ll}/u.test(groups.unit ?? '')) return undefined;
  const half = groups.half ? 0.5 : 0;
  const timex = durationOf(count === undefined ? undefined : count + half, groups.unit ?? '');
  const which = groups.which?.toLowerCase() ?? '';
  const back = /past|last/.test(which);
  const period =
    today && sure && count && which && groups.number && (back || /next|coming/.test(which))
      ? stretchFrom(today, groups.unit ?? '', back ? -count : count)
      : undefined;
  return period ? stretch(timex, period) : unplaced('DURATION', timex);
}

/** "in last five years"; elsewhere it is the verb: "to last 60 days". */
const LAST = '(?<=\\b(?:in|over|during|for|of|within|its|his|her|our|my|their) )last';
const SCALE = 'minute|hour|day|week|fortnight|month|year|decade|century';

/** Lengths of time: "two weeks", "a three-day visit", "the past six months", "several years". Ages are left out. */
export const DURATIONS: readonly Rule[] = [
  {
    name: 'duration',
    pattern: pattern`(?:${ABOUT}|(?<which>the (?:past|last|next|first|final|coming|latest)|past|next|first|${LAST}) |the )(?:(?<number>${COUPLE}|${NUMBER})(?: (?:to|or) ${NUMBER}|[-–]\d+)?) (?:(?:more|additional|full|consecutive|straight|trading|business|working|long) )?(?<unit>${UNIT})(?<half> and a half)?(?: or so)?(?! (?:old|of age))`,
    read: duration,
  },
  {
    name: 'vague-duration',
    pattern: pattern`(?:(?<which>the (?:past|last|next|first|coming)|past|last|next) )?(?<vague>${VAGUE_NUMBER}) (?:more )?(?<unit>${UNIT})`,
    read: duration,
  },
  {
    name: 'duration-adjective',
    pattern: pattern`(?<number>${NUMBER})-(?<unit>second|quarter|${SCALE})(?:-long)?(?!-old)`,
    read: duration,
  },
  {
    name: 'one-unit',
    pattern: pattern`${ABOUT}(?:an?|one) (?:(?:full|whole|additional|half) )?(?<unit>${SCALE})(?<half> and a half)?(?!-)`,
    read: duration,
  },
  {
    name: 'past-unit',
    pattern: pattern`(?<which>the (?:past|last|coming)|past) (?<unit>day|week|month|year|decade|century)`,
    read: duration,
  },
  {
    name: 'vague-stretch',
    pattern: pattern`(?<vague>recent|coming|(?:the )?past|(?:the )?next|(?:the )?last) (?<unit>days|weeks|months|quarters|years|decades|centuries)`,
    read: duration,
  },
  {
    name: 'units-long',
    pattern: pattern`(?<unit>(?:day|week|month|year|decade|hour)s?)-?long`,
    read: duration,
  },
  {
    name: 'stretch-of-life',
    pattern: pattern`the (?:early |late |later |intervening )?(?<unit>days|weeks|months|years|decades) (?:ahead|to come)|(?<=\b(?:over|through|in) )the (?:early |late |later |intervening )?(?<unit>weeks|months|years|decades)(?! of)`,
    read: duration,
  },
  {
    name: 'the-year-ended',
    pattern: pattern`the (?:fiscal |full )?(?<unit>week|month|quarter|year)(?= (?:ended|ending|through))`,
    read: duration,
  },
  {
    name: 'bare-units',
    pattern: pattern`(?<=\b(?:for|in|over|after|within|took|takes?|lasted|spent|follow(?:s|ed|ing)?) )(?<unit>days|weeks|months|years|decades|centuries)`,
    read: duration,
  },
];
