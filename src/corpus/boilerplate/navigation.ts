import { rule } from './rule.ts';

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
    '^(?:skip to (?:the )?(?:main )?(?:content|navigation|footer)|(?:toggle|main|open|close) (?:menu|navigation)|menu)$',
    '^(?:back to (?:the )?(?:top|home|homepage)|[«‹←<]? ?(?:previous|next|older|newer)(?: (?:article|story|post|page)s?)? ?[»›→>]?)$',
    `^${ACCOUNT}(?: ?(?:[|/·•]|and|or) ?${ACCOUNT})*$`,
    '^(?:load|show|see|view) (?:more|all|less)(?: (?:articles|stories|posts|news|comments))?$',
    '^(?:loading|print|save|bookmark|copy link|listen|watch live|live updates|breaking news|top stories)\\W*$',
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
