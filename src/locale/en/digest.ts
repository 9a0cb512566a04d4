import type { Texts } from './texts.ts';

/** The daily digests and `/digest`. */
export const DIGEST = {
  'digest.title': 'New from {from} to {to}',
  'digest.title.first': 'The story up to {to}',
  'digest.articles': 'Articles',
  'digest.asks': 'Who asks what',
  'digest.differences': 'Where sources differ',
  'digest.events': 'Dated events',
  'digest.coming': 'In the coming seven days',
  'digest.changed': 'changed since the last digest',
  'digest.quotes': { one: '{n} more quote of this', other: '{n} more quotes of this' },
  'digest.before': {
    one: '{n} quote of this was shown before',
    other: '{n} quotes of this were shown before',
  },
  'digest.more.articles': { one: '{n} more article: `/sources`', other: '{n} more articles: `/sources`' },
  'digest.more.asks': { one: '{n} more: `/demands`', other: '{n} more: `/demands`' },
  'digest.more.differences': { one: '{n} more: `/compare`', other: '{n} more: `/compare`' },
  'digest.more.events': { one: '{n} more: `/timeline`', other: '{n} more: `/timeline`' },
  'digest.more.coming': {
    one: '{n} more: `/timeline from:{from} to:{to}`',
    other: '{n} more: `/timeline from:{from} to:{to}`',
  },
  'digest.nothing': 'Nothing new in these articles.',
  'digest.mark': 'Digest {mark}',
  'digest.paused.told':
    'The daily digest in <#{channel}> rests: I can no longer post there. Let me view the channel, send messages, embed links and read the message history, then use `/digest schedule` again. `/digest why` says more.',
  'filter.story': 'story: {value}',

  'digest.description': 'Daily digests of what is new (for members with Manage Server)',
  'digest.schedule.description': 'Post a digest in a channel at a time of day',
  'digest.preview.description': 'What a digest would hold now, shown only to you',
  'digest.now.description': 'Post a digest now',
  'digest.list.description': 'The schedules of this server',
  'digest.stop.description': 'Take a schedule out',
  'digest.why.description': 'Why the last digest did or did not appear, and what to do',
  'option.digest.channel': 'A channel, a thread or a forum',
  'option.digest.time': 'The time of day: 08:00',
  'option.digest.timezone': 'The time zone; without one, the one of the server’s language, else UTC',
  'option.digest.days':
    'On which days: daily, weekdays, weekend, or names as in “mon wed fri”. Without any: daily',
  'option.digest.role': 'A role to mention with every digest',
  'option.digest.quiet': 'When there is nothing new: a line (as usual), or nothing at all',
  'option.digest.publish': 'Publish to the channels that follow this announcement channel',
  'option.digest.grace': 'How many hours late a digest may come after an outage: 6 unless told',
  'option.digest.schedule': 'Which schedule; the only one, or this channel’s, when left out',
  'digest.quiet.line': 'a line',
  'digest.quiet.nothing': 'nothing',

  'digest.scheduled': 'The digest is scheduled.',
  'digest.where': '<#{channel}> · {story}',
  'digest.when': '{time} ({timezone}), {days}',
  'digest.zone.guessed':
    'No time zone was given, so it is that of the server’s language. If it is not yours, use `/digest schedule` again with `timezone`.',
  'digest.zone.utc':
    'No time zone was given and the server’s language does not tell it, so it is UTC. To change that, use `/digest schedule` again with `timezone`.',
  'digest.next': 'Next: {when}',
  'digest.rests': 'It rests since {when}: `/digest why` says what to do.',
  'digest.list.title': 'Digests of this server',
  'digest.list.more': {
    one: '… and {n} more: `/digest why schedule:` finds it',
    other: '… and {n} more: `/digest why schedule:` finds them',
  },
  'digest.list.none': 'There are none yet. Make one with `/digest schedule`.',
  'digest.stopped': 'The schedule is out. No digest will be posted by it.',
  'digest.now.title': 'Digest now',
  'digest.now.again': 'It was posted a moment ago.',

  'why.title': 'Why the last digest did or did not appear',
  'why.none': 'None was due yet.',
  'why.sent': 'The digest of {when} was posted: https://discord.com/channels/{server}/{channel}/{message}',
  'why.nothing':
    'At {when} there was nothing new, and this schedule posts nothing then. To get a line instead, use `/digest schedule` with `quiet`.',
  'why.late':
    'The digest of {when} was not posted within the {hours} h that it may be late. What is new since then comes with the next one.',
  'why.down': 'The bot was down from {from} to {to}.',
  'why.unsure':
    'The bot was stopped while it posted the digest of {when}, and could not see whether it is there. Rather than post it twice it was left out. Let the bot read the message history of the channel, so that it can look.',
  'why.story': 'At {when} there was no such story. Use `/digest schedule` with a story that there is.',
  'why.gone': 'The schedule was stopped before the digest of {when} was posted.',
  'why.fault': 'The digest of {when} failed on our side. Whoever runs the bot finds it in the log.',
  'why.channel': 'At {when} the channel was gone. Use `/digest schedule` with another one.',
  'why.access':
    'At {when} the bot could not see the channel. Let it view the channel, then use `/digest schedule` again.',
  'why.permission':
    'At {when} the bot might not post. Let it send messages, embed links and read the message history, then use `/digest schedule` again.',
  'why.discord': 'At {when} Discord did not take the digest (code {code}).',
  'why.trying': 'It is tried again at {next}, and at the latest until {until}.',
  'why.posting': 'The digest of {when} is being posted.',

  'error.digest.nowhere': 'Digests are posted in the channels of a server. Use this command there.',
  'error.digest.manage': 'Only members with Manage Server may do this.',
  'error.digest.time': '“{value}” is no time of day. Write it as 08:00 or 18:30.',
  'error.digest.zone': '“{value}” is no time zone. Choose one of the list, as Europe/Berlin.',
  'error.digest.days':
    '“{value}” names no days. Write daily, weekdays, weekend, or names as in “mon wed fri”.',
  'error.digest.channel':
    'There is nothing to post to in this channel. Choose a text channel, a thread or a forum.',
  'error.digest.publish': 'Only announcement channels can be published. Leave out `publish`, or choose one.',
  'error.digest.role': 'A digest may not mention everyone. Choose another role, or none.',
  'error.digest.mention':
    'You may not mention <@&{role}> in <#{channel}>, so no digest can do so for you. Choose a role that anyone may mention, or let somebody with Mention Everyone schedule this digest.',
  'error.digest.many':
    'This server has {most} schedules, and may not have more. Stop one with `/digest stop`.',
  'error.digest.may':
    'I may not post in <#{channel}> yet. Missing: {missing}. Give me that there, then try again.',
  'error.digest.none': 'There is no such schedule. `/digest list` shows them; `/digest schedule` makes one.',
  'error.digest.choose': 'There are several schedules. Choose one with `schedule`.',
  'right.view': 'View Channel',
  'right.send': 'Send Messages',
  'right.thread': 'Send Messages in Threads',
  'right.embed': 'Embed Links',
  'right.history': 'Read Message History',
} as const satisfies Texts;
