import { ASKING, NETWORK, PIECE, rule } from './rule.ts';

/** What a page asks of its readers. */
export const PROMPTS = [
  rule(
    'share',
    25,
    `^(?:share|tweet|pin|print|email|send|copy|like)(?: (?:this|the|our))? (?:${PIECE}|link)(?: (?:on|via|by|to|with|through) .{1,60})?[:!.]?$`,
    `^(?:share|tweet|pin|print|email|send)(?: this)?(?: (?:on|via|by|to|with|through) (?:${NETWORK}|(?:a )?friends?|your .{1,30}))?[:!.]?$`,
    `^(?:share )?(?:on )?${NETWORK}(?:[ ,|/·•]+(?:share )?(?:on )?${NETWORK})*$`,
    '^[\\d.,]+[km]? ?(?:shares?|likes?|views?|comments?|retweets?|reactions?)$',
  ),
  rule(
    'comment prompt',
    45,
    `${ASKING}(?:share|leave|post|drop|add|write|tell us|let us know|sound off|weigh in|have your say|join|give us)\\b[^.!?"]{0,80}\\b(?:comments?(?: section)?(?: below)?|your (?:thoughts|views?|opinions?)|the (?:conversation|discussion))\\b[^.!?"]{0,60}[.!?]?$`,
    '^what (?:do|did) you (?:think|make of)\\b[^."]*\\?(?: (?:tell|let|share|leave|join|comment)\\b.*)?$',
    '^your (?:e-?mail )?address will not be published\\b',
    '^(?:required fields are marked|you must be (?:logged|signed) in to (?:post|leave|comment)|(?:log|sign) in to (?:comment|leave|post|reply|join))\\b',
    '^comments (?:are (?:closed|disabled|moderated)|on this)\\b',
  ),
  rule(
    'advertisement',
    45,
    '^(?:advertisements?|advert|ads?|sponsored(?: (?:content|links?|post|by .{1,40}))?|promoted(?: (?:content|links?))?|paid (?:content|post|partnership)|affiliate links?)\\W*(?:(?:story|article|scroll|continue|keep)\\b.*)?$',
    '^(?:story|article|content|text|report) continues (?:below|after)\\b',
    '^ad ?-?block(?:er)?s? (?:detected|enabled|is on)\\b',
    '^(?=[^"]*\\b(?:your|our)\\b)(?=[^"]*\\bad ?-?block)[^"]*\\b(?:disabl|turn(?:ing)? off|switch(?:ing)? off|paus|whitelist|deactivat|support)',
    "^(?:we(?:'ve| have)? (?:noticed|detected|see)|it (?:looks|seems) like you|you (?:are|appear))\\b[^.]*\\bad ?-?block",
  ),
  rule(
    'subscription',
    60,
    `${ASKING}(?:sign up|subscribe|register)(?: (?:now|here|today|free|below|for free))*(?: (?:to|for|and|with)\\b|$|[!.:])`,
    `${ASKING}(?:follow|like|join|find|add|connect with) (?:us|our|me|@\\S+)\\b[^.!?"]{0,80}\\b(?:${NETWORK}|channels?|pages?|newsletters?|community|groups?|social media)\\b`,
    '^follow (?:us|me|him|her|them|@\\S+)(?: (?:on|at|via)\\b.*)?[!.:]?$',
    `^follow [^."]{3,60} on ${NETWORK}\\b`,
    `^(?:get|receive|stay)\\b[^.!?"]{0,120}\\b(?:your inbox|newsletter|notifications?|by e-?mail|our app|delivered (?:to|straight|directly|daily))\\b`,
    `${ASKING}(?:download|get|install|try) (?:our|the) (?:free )?(?:[\\p{L}\\p{N}]+ ){0,3}app\\b`,
    `${ASKING}(?:enter|submit|type) your e-?mail\\b`,
    `${ASKING}(?:support (?:our|independent|quality|local) (?:journalism|work|reporting|newsroom|media)|become an? (?:member|subscriber|supporter|patron)\\b|consider (?:donating|subscribing|supporting us|making a donation))`,
    '^(?:already|not) (?:a|an) (?:subscriber|member|registered user)\\b',
    '^(?:to (?:continue|keep) reading|this (?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:subscribers|members|premium))\\b',
    '^(?:create|start) (?:a|an|your) (?:free )?(?:account|trial|subscription)\\b',
  ),
  rule(
    'read more',
    40,
    `^(?:>+ ?)?(?:read (?:more|also|next|on|this|related)|also read|see also|see more|more here|related(?: ${PIECE}| reading| coverage| content)?|must[- ]read|recommended(?: reading)?|don't miss|watch(?: now| live| more| also)?|listen(?: now)?|in pictures|in case you missed it|up next)(?: ?[:|»›>→] ?| [–—-] )[^.]*$`,
    '^(?:read (?:more|the (?:full|whole|original|entire|rest)\\b.{0,60})|continue reading|keep reading|find out more|learn more|full (?:story|article|coverage)|more to follow)(?: (?:here|below|about|on|at)\\b.{0,80})?[ .…:»›>→]*$',
    `${ASKING}(?:click|tap|swipe|scroll) (?:here|below|on the|the (?:link|image|button|photo|video)|down|left|right|through|this|to)\\b`,
    '^(?:watch|see|view|listen to|check out|scroll through) (?:the |our |more )?(?:full )?(?:videos?|photos?|gallery|pictures|images|podcasts?|interview)\\b[^.]{0,60}\\b(?:above|below|here|now)\\b',
  ),
  rule(
    'tip',
    90,
    '^"?(?:pro|quick|hot|insider|expert|travel|editor\'s|reader)?[- ]?tips?(?: of the day)?:"?(?: |$)',
  ),
];
