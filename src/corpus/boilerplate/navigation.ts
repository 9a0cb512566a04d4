import { PIECE, rule } from './rule.ts';

const ACCOUNT =
  '(?:log ?in|sign ?in|sign ?up|register|my account|subscribe|search|donate|contact(?: us)?|about(?: us)?|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie policy|advertise(?: with us)?)';

/** The way around a site, and what is left of a page's players and lists. */
export const NAVIGATION = [
  rule('ornament', 40, '^[^\\p{L}\\p{N}]*$', '^!\\[[^\\]]*\\]\\([^)]*\\)$'),
  rule(
    'handle',
    6,
    '^(?:[@#][\\p{L}\\p{N}_.]+[ ,|]*)+$',
    '^\\S+@\\S+\\.\\p{L}+$',
    '^\\[email protected\\]$',
    '^(?:https?://|www\\.)\\S+$',
  ),
  rule(
    'breadcrumbs',
    40,
    '^(?:you are here:? ?)?home ?(?:[»›>/|→]|::) ?\\S',
    '^[^»›→.]+(?: [»›→] [^»›→]+){2,}$',
    '^(?:[^|·•.]{1,32}[|·•]){2,}[^|·•.]{1,31}$',
  ),
  rule(
    'navigation',
    12,
    '^(?:skip (?:to (?:the )?(?:main )?(?:content|navigation|footer)|ads?|advertisements?)|(?:toggle|main|open|close) (?:menu|navigation)|menu|home|close)$',
    '^(?:back to (?:the )?(?:top|home|homepage)|[«‹←<]? ?(?:previous|next|older|newer)(?: (?:article|story|post|page)s?)? ?[»›→>]?)$',
    `^${ACCOUNT}(?: ?(?:[|/·•]|and|or) ?${ACCOUNT})*$`,
    '^(?:load|show|see|view) (?:more|all|less)(?: (?:articles|stories|posts|news|comments))?$',
    '^(?:loading|print|save|bookmark|copy link|watch live|live updates|breaking news|top stories|enable notifications|font size|text size)\\W*$',
    '^(?:play|replay|pause|mute|unmute|listen|full ?screen|just watched|must watch|(?:play|more|watch) videos?|(?:video )?ad feedback|(?:photo )?(?:gallery|slideshow)|(?:hide|show|view) captions?|\\d+ of \\d+)$',
    '^do not sell (?:or share )?my (?:personal )?info(?:rmation)?$',
    `^(?:report|suggest|submit|request) (?:an? )?(?:errors?|typos?|corrections?|problems?)(?: (?:in|with|on|to) (?:this|the) ${PIECE})?$`,
    "^(?:sorry,? )?(?:this |the |your )?(?:video|media|audio|clip|content)\\b.{0,30}\\b(?:(?:is|are)(?: not|n't) (?:available|supported)|unsupported|unavailable|can ?not be (?:played|loaded))\\b",
    '^can ?not play media\\b',
  ),
  rule(
    'tags',
    40,
    '^(?:tags?|topics?|categor(?:y|ies)|keywords?|labels?|sections?|hashtags?|in this (?:article|story)|more (?:about|on)|mentioned in this (?:article|story)) ?: ?.*[^.]$',
    '^(?:filed under|posted in|tagged(?: (?:with|as|in|under))?|published in)\\b[^.]*$',
  ),
];
