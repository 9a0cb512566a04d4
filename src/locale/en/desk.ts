import type { Texts } from './texts.ts';

/** The stories that a server keeps itself: what their moderators see. */
export const DESK = {
  'error.story.gone': 'This story is not there any more. Choose another one with `story`.',
  'error.story.usual':
    'The story that is set for this channel is archived, has no articles, or is gone. Name another one with `story`, or choose one with `/story use`.',
  'error.digest.story':
    'The story of this digest is archived, has no articles, or is gone. Bring it back with `/story archive restore:`, or end the digest with `/digest stop`.',
  'desk.archived':
    'The story {name} is archived, so nothing in it is changed. Bring it back with `/story archive restore:` first.',
  'desk.story.gone': 'a story that is gone',
  'desk.conflict':
    'Somebody else has changed this meanwhile, so nothing was done. Look again, then repeat it.',
  'desk.story.taken': 'There is a story called “{name}” already. Choose another name.',
  'desk.file': 'This cannot be kept as an article: {message}. Edit the details or paste the text.',

  'desk.readonly':
    'The story {name} lies on the disk of whoever runs Parallax, and cannot be changed here. Make one of your own with `/story create`.',
  'desk.none': 'This server has no story of its own yet. Make one with `/story create`.',
  'desk.name': 'This cannot be a name: use letters, digits, . _ and -, at most 64, a letter or digit first.',
  'desk.unquotable': 'There is not one sentence in this that could be quoted. Paste the text of the article.',
  'desk.draft.gone':
    'This draft is not there any more: it was added or discarded, is over a week old, or too many newer ones came.',
  'desk.twice': 'This page is in the story already, as {id}: {url}',
  'desk.undo.none': 'There is no change left to take back.',
  'desk.limit.articles':
    'This server may have {most} articles in its stories and has {used}. Remove some with `/corpus remove`.',
  'desk.limit.bytes':
    'The stories of this server may take {most} bytes and take {used}. Remove some articles with `/corpus remove`.',
  'desk.limit.stories':
    'This server may have {most} stories, archived ones too, and has {used}. Rename one that is not needed any more.',
  'desk.limit.feeds':
    'This server may follow {most} feeds and follows {used}. Stop one with `/corpus feeds`.',
  'desk.limit.fetches':
    'This server may fetch {most} pages in an hour and has fetched {used}. Pasted texts count as well. Try again in the next hour.',

  // The preview of an article
  'desk.preview': 'Add this to {story}?',
  'desk.field': '{name}: {value} ({from})',
  'desk.field.none': '{name}: not found',
  'desk.title': 'Title',
  'desk.outlet': 'Outlet',
  'desk.author': 'Author',
  'desk.date': 'Date',
  'desk.date.note': '{note} Check it.',
  'desk.date.other': 'Another date',
  'desk.address': 'Address',
  'desk.language': 'Language',
  'desk.leftOut': {
    one: '{n} piece of the page left out; it begins:',
    other: '{n} pieces of the page left out; the longest begin:',
  },
  'desk.leftOut.piece': '“{piece}”',
  'desk.preview.more': {
    one: '{n} quote more does not fit here',
    other: '{n} quotes more do not fit here',
  },
  'desk.first': 'First sentence',
  'desk.last': 'Last sentence',
  'desk.shared': 'Shares sentences with',
  'desk.copy': { one: 'nearly the same: {n} sentence', other: 'nearly the same: {n} sentences' },
  'desk.wire': {
    one: 'from the same agency, it seems: {n} sentence',
    other: 'from the same agency, it seems: {n} sentences',
  },
  'desk.some': { one: '{n} sentence', other: '{n} sentences' },
  'desk.changes': 'What it changes',
  'desk.asks': { one: '{n} new ask', other: '{n} new asks' },
  'desk.events': { one: '{n} new event', other: '{n} new events' },
  'desk.agreements': { one: '{n} agreement', other: '{n} agreements' },
  'desk.differences': { one: '{n} new difference', other: '{n} new differences' },

  // Forms and buttons: 45 characters at most
  'desk.button.add': 'Add',
  'desk.button.edit': 'Edit the details',
  'desk.button.discard': 'Discard',
  'desk.form.paste': 'Paste an article',
  'desk.form.edit': 'Details of the article',
  'desk.field.title': 'Title',
  'desk.field.outlet': 'Outlet',
  'desk.field.author': 'Author',
  'desk.field.date': 'Date: YYYY-MM-DD',
  'desk.field.address': 'Address',
  'desk.field.text': 'Text',
  'desk.add.one': 'Give either `url` or `file`.',
  'desk.discarded': 'Discarded. Nothing was changed.',
  'desk.article.none': 'There is no article {article} in {story}. `/corpus list` shows them.',

  // What there is, and what was done
  'desk.stories': 'The stories of this server',
  'desk.stories.one': { one: '{name}: {n} article', other: '{name}: {n} articles' },
  'desk.stories.covered': {
    one: '{name}: {n} article, not shown: a story on disk has this name. Give it another with `/story rename`.',
    other:
      '{name}: {n} articles, not shown: a story on disk has this name. Give it another with `/story rename`.',
  },
  'desk.stories.archived': {
    one: '{name}: {n} article, archived',
    other: '{name}: {n} articles, archived',
  },
  'desk.articles': { one: '{story}: {n} article', other: '{story}: {n} articles' },
  'desk.used.here': 'This channel talks about {story} now.',
  'desk.used.everywhere':
    'This server talks about {story} now, where a channel has not chosen another story.',
  'desk.history': 'Changes, the latest first',
  'desk.history.none': 'Nothing has been changed yet.',
  'desk.did.create': 'Made the story {name}',
  'desk.did.rename': 'Renamed {from} to {to}',
  'desk.did.archive': 'Archived {story}',
  'desk.did.restore': 'Brought {story} back',
  'desk.did.add': 'Added {articles} to {story}',
  'desk.did.remove': 'Removed {articles} from {story}',
  'desk.did.edit': 'Changed {articles} in {story}',
  'desk.did.undo': 'Took change {undoes} of {story} back',
  'desk.change': 'change {number}',
  'desk.did.more': { one: '{n} more', other: '{n} more' },
  'desk.by': 'by <@{author}>',
  'desk.by.operator': 'by whoever runs Parallax',
  'desk.at': '{when} UTC',
  'desk.reason': 'because: {reason}',
  'desk.check.good': 'Everything can be read.',
  'desk.check.bad': 'Not everything can be read.',
  'desk.fault': '{story}: {message}',
  'desk.used.stories': 'Stories: {used} of {most}',
  'desk.used.articles': 'Articles: {used} of {most}',
  'desk.used.bytes': 'Bytes: {used} of {most}',
  'desk.used.feeds': 'Feeds: {used} of {most}',

  // Feeds
  'feeds.title': 'The feeds of this server',
  'feeds.none': 'This server follows no feed.',
  'feeds.none.such': 'This server follows no such feed. `/corpus feeds` shows them.',
  'feeds.several': 'This page names several feeds. Use `/corpus watch` with the address of one of them.',
  'feeds.keywords.none':
    'There is no word among the keywords. Give some, separated by commas, or leave them out.',
  'feeds.twice': 'This story follows that feed already.',
  'feeds.one': '{url}',
  'feeds.every': { one: 'every minute', other: 'every {n} minutes' },
  'feeds.propose': 'proposed in <#{channel}>',
  'feeds.add': 'added at once, told in <#{channel}>',
  'feeds.keywords': 'about {keywords}',
  'feeds.never': 'Not read yet.',
  'feeds.last': 'Last read {at} UTC: {matched} new that match, {taken} of them taken',
  'feeds.error': 'What went wrong: {error}',
  'feeds.channel':
    'I cannot post in <#{channel}>. Give me View Channel, Send Messages and Embed Links there; new articles wait.',
  'feeds.unreadable':
    'How far it was read is not known any more, so it is not read. Stop it with `/corpus feeds stop:` and follow it again with `/corpus watch`.',
  'feeds.rests': 'It failed for a week and rests. Resume it with `/corpus feeds resume:`.',
  'feeds.paused':
    'The feed {url} could not be read for a week and rests now: {error} Resume it with `/corpus feeds resume:`.',

  // npm run corpus
  'corpus.cli.usage':
    'npm run corpus -- check [DIR]\nnpm run corpus -- export SERVER DIR\nnpm run corpus -- import SERVER DIR\n\nSERVER is the id of a server, DIR a folder with one folder a story.',
  'corpus.cli.story': { one: '{story}: {n} article', other: '{story}: {n} articles' },
  'corpus.cli.sound': 'Everything can be read.',
  'corpus.cli.exported': 'Wrote {articles} articles of {stories} stories to {dir}.',
  'corpus.cli.imported': 'Took in {articles} articles of {stories} stories.',

  // Settings
  'settings.title': 'What this server has set',
  'settings.story': 'Story where none is named: {story}',
  'settings.story.none': 'Story where none is named: not set (`/story use`)',
  'settings.log': 'Channel that is told of changes: <#{log}>',
  'settings.log.none': 'Channel that is told of changes: not set (`/settings log`)',
  'settings.moderators': 'Role of moderators: <@&{moderators}>',
  'settings.moderators.none': 'Role of moderators: not set (`/settings moderators`)',
  'settings.manage': 'Only members with Manage Server may do this.',
  'settings.everyone': 'Everybody has this role. Choose one that only moderators have.',
  'settings.forget.sure':
    'This deletes every story, article, setting and digest of this server. It cannot be taken back.',
  'settings.forget.yes': 'Delete everything',
  'settings.forget.really': 'Really everything? This is the last question.',
  'settings.forget.really.yes': 'Yes, delete everything now',
  'settings.forgotten': 'Everything of this server was deleted.',
} as const satisfies Texts;
