import { PIECE, rule } from './rule.ts';

const DATE_WORD =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\\d{1,4}(?:st|nd|rd|th|am|pm|h)?|[ap]m?|m|at|on|hrs|[ecmpw][sde]?t|gmt|utc|bst|ist|local|time|minutes?|mins?|hours?|days?|weeks?|months?|ago|read)';
/** Nothing but a date or a time, with at least one digit. Every word ends at a mark, so that there is one way to match. */
const DATE_LINE = `(?=.*\\d)(?:${DATE_WORD}(?:[ ,.|/:()·•–-]+|$))+`;

/** Who sells pictures and reports to many papers. */
const AGENCY =
  '(?:getty(?: images)?|reuters|associated press|ap|afp|agence france-presse|epa(?:-efe)?|pa|upi|xinhua|bloomberg|shutterstock|alamy|istock|anadolu(?: agency)?|zuma(?: press)?|handout)';

/** What a page says about itself and about the piece. */
export const NOTICES = [
  rule(
    'cookies and privacy',
    90,
    '^(?:this|our|the) (?:web)?site (?:uses|is protected by|requires)\\b.{0,80}\\b(?:cookies|akismet|recaptcha|javascript|spam)\\b',
    '^we (?:and our partners )?use (?:cookies|technologies)\\b',
    '^(?:accept|manage|allow|reject)(?: all)?(?: your)? (?:cookies|cookie (?:settings|preferences))\\b',
    '^by (?:continuing|clicking|using|browsing|signing|subscribing|submitting|registering|entering|closing|providing)\\b[^."]*,? you(?: also)? (?:agree|accept|consent|acknowledge|confirm)\\b',
    '^learn how your (?:comment )?data is processed\\b',
    '^(?:please )?(?:enable|turn on|activate) javascript\\b|\\bjavascript (?:is|must be|needs to be|should be) (?:turned on|enabled|disabled|activated|required)\\b',
    "^your browser (?:does not|doesn't|may not) support\\b",
  ),
  rule(
    'timestamp',
    16,
    `^(?:(?:first|last|originally) )?(?:(?:published|updated|posted|modified|uploaded)(?: (?:on|at|in))?:? ?)?${DATE_LINE}(?:(?:last )?updated:? (?:on |at )?${DATE_LINE})?(?:by .{1,40})?$`,
    '^\\d+[- ]?min(?:ute)?s?\\.? (?:read|watch|listen)$|^(?:reading|read) time:? .*$',
  ),
  rule(
    'article note',
    70,
    // A note that tells in a that-clause what is new tells news.
    `^(?:this|the) (?:${PIECE}|version) (?:has been|was|is being|will be|have been)\\b[^.]*\\b(?:updated|corrected|amended|edited|revised|first published|originally published|published|republished|reposted|translated|clarified|produced|generated|written)\\b(?! (?:to|with|and) [^.]*\\bthat\\b)(?!.*\\b(?:said|says|told)\\b)`,
    `^this is a (?:breaking|developing)(?: news)? ${PIECE}\\b`,
    '^check back (?:for|later|soon)\\b[^.]*\\.?$',
    "^(?:correction|clarification|editor's note|editors' note|note to readers|disclaimer|disclosure)s?(?: ?\\([^)]*\\))?:",
    `^(?:an|a previous|the) earlier version of (?:this|the) ${PIECE}`,
    `^(?:a version of )?this ${PIECE} (?:(?:originally|first|also) )?(?:appeared|appears)\\b`,
    '^(?:originally|first) (?:published|appeared) (?:on|in|at|by)\\b[^,;]*$',
    '^our standards ?:',
    '^(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|here|in this)\\b.*\\b(?:author|writer|not necessarily|own)\\b',
  ),
  rule(
    'credit',
    16,
    '^[(\\[]?(?:(?:file|handout|stock|archive|lead|main|cover|featured|top|aerial|drone) )?(?:photo(?:graph)?s?|images?|pictures?|pics?|video|illustration|graphic|credits?|source)(?: (?:credits?|source|caption|courtesy|illustration))?(?: of)? ?[:|/] ?[^.]+$',
    '^(?:image|photo|media|video|picture) (?:source|caption|credit|copyright)\\b,? [^.]+$',
    `^[(\\[]?[^.:]{2,50} ?/ ?(?:the )?(?:${AGENCY})(?: (?:photo|images?|news))?(?: (?:via|for) [^.]+)?[)\\]]?$`,
    '^[(\\[]?(?:photo(?:graph)?s?|images?|pictures?|video|illustration|graphic)s? (?:by|via|courtesy of|provided by) [^.]+$',
    `^[(\\[]?(?:${AGENCY})(?: (?:photo|file|images?))? ?/ ?[^.]+$`,
    `^[(\\[]?(?:file photo|stock image|courtesy photo|image caption|(?:the )?(?:${AGENCY})(?: (?:photo|images?|media|file))?)[)\\]]?$`,
    '^(?:courtesy(?: of|:)|screen ?shot:?|screengrab:?) [^.]*$',
  ),
  // A picture's words are none of the article's sentences: in brackets of their own, called a file photo, or with whose picture it is.
  rule(
    'caption',
    80,
    '^file(?: (?:photo|picture|image|footage))?(?: ?:| [–—-]) ',
    `[(\\[](?:(?:file )?(?:photo|image|picture)s?(?: (?:by|credit|courtesy)|:)|(?:file|ap|reuters) (?:photo|file|image)|(?:${AGENCY}) ?/)[^()\\[\\]]*[)\\]]\\.?$`,
    `[(\\[][^()\\[\\].]{2,40}(?:/| via )(?:the )?(?:${AGENCY})(?: images?)?[)\\]]\\.?$`,
    `\\b(?:reuters|afp|ap photo|getty images|epa) ?/ ?[^./"]{2,40}$`,
    '^[(\\[](?:(?:file|handout|archive|stock) )?(?:photo(?:graph)?|image|picture|video|illustration|graphic|map|chart) ?:[^()\\[\\]]*[)\\]]$',
  ),
  rule(
    'copyright',
    90,
    '^(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}))|© ?\\d{4}',
    '\\ball rights reserved\\b',
    '\\bnot responsible for (?:the )?content of external\\b',
    '\\b(?:may not be|without)\\b.{0,60}\\b(?:published, broadcast|reproduced|redistributed|rewritten)\\b.{0,60}\\b(?:permission|redistributed|consent|form|rewritten)\\b',
  ),
  rule(
    "writer's tail",
    110,
    '^(?:i|we) (?:hope|trust) (?:that )?(?:this|the|you)\\b[^."]{0,80}\\b(?:article|post|summary|blog|version|draft|overview|rewrite|content|response|information|helpful|useful|helps)\\b',
    '^[^"]*\\b(?:i|we) (?:can|could|would be happy to|am happy to|\'d be happy to) (?:also )?(?:provide|write|rewrite|create|adjust|expand|shorten|tailor|draft|generate)\\b[^."]{0,60}\\b(?:version|article|post|draft|summary|headline|tone|section|length)s?\\b',
    '^(?:let me know|feel free) (?:if|whether|to|what)\\b',
    "^(?:would you like|do you want|if you(?:'d| would)? (?:like|want|need)) (?:me|a different|another|an? (?:shorter|longer)|to (?:adjust|change|add|expand))\\b",
    "^(?:sure|certainly|of course|absolutely)[,!.]? here(?:'s| is| are)\\b",
    "^here(?:'s| is| are) (?:a|an|the|your) (?:\\p{L}+[ -]){0,4}(?:article|post|version|draft|rewrite|headline)s?\\b.{0,80}:?$",
    '^as an ai\\b',
  ),
];
