import type { Texts } from './texts.ts';

/** What went wrong, for the member, and what to do. */
export const ERRORS = {
  'error.unexpected': 'Something went wrong on our side; it is in the log as {id}. Try again in a moment.',
  'error.starting': 'Parallax is still reading its articles. Try again in a moment.',
  'error.command': 'This command is no longer there. Restart Discord to see the present ones, or type /help.',
  'error.expired': 'The articles have changed since this answer.',
  'error.expired.show': 'Show the new answer',
  'error.button': 'This button can no longer be read. Ask again with /{command}.',
  'error.notYours': 'Only the member who asked can turn these pages. Ask with /{command} yourself.',
  'error.moderators':
    'Only members with Manage Server, or with a role named in the configuration, may do this.',
  'error.reload': {
    one: 'The articles were read again a moment ago. This is possible again in {n} second.',
    other: 'The articles were read again a moment ago. This is possible again in {n} seconds.',
  },
  'error.channel.caller':
    'You may not post in <#{channel}>, so I do not do it for you. Choose a channel in which you may, or ask somebody who may.',
  'error.shunned':
    'This took too long the last time, so it is not tried again within an hour. Ask for something narrower.',
  'error.shunned.articles':
    'Reading these articles took too long the last time, so it is not tried again within an hour. A moderator can leave out the one that was added last: /corpus undo.',
  'error.twice': 'This was done before, so it is not done again. To do it once more, use the command anew.',
  'error.unknown.source': 'There is no source “{value}” in this story.',
  'error.unknown.party': 'No party called “{value}” appears in this story.',
  'error.unknown.story': 'There is no story “{value}”.',
  'error.unknown.kind': '“{value}” is not a kind of ask.',
  'error.nearest': '{problem} Nearest: {nearest}.',
  'error.story.choose': 'There are several stories. Choose one with `story`: {stories}.',
  'error.story.none': 'There are no articles yet. Add some to the corpus folder and reload.',
  'error.same': 'Both options name the same source. Choose two different ones.',
  'error.overlap': 'One of these sources is part of the other. Choose two that share no article.',
  'error.single': 'This story has one source only, so there is nothing to compare it with.',
  'error.topic.empty': 'The topic is empty. Give a word or two, or leave it out.',
  'error.query.empty': 'The query is empty. Give a word or a question.',
  'error.date': '“{value}” is not a date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.',
  'error.range': 'The range ends before it starts: from {from} to {to}. Swap the two.',
  'error.option.missing': 'The option `{option}` is missing.',
  'error.option.unknown': 'There is no option `{option}`. The options are: {options}.',
  'error.option.value': '`{option}` cannot be “{value}”. Give {expected}.',
  'error.option.long': '`{option}` is too long: at most {n} characters.',
  'error.words': 'Not understood: {words}. Give options by name: --name value, or name:value at the prompt.',
  'error.form.late': 'The form took too long to open. Try again in a moment.',
  'error.server': 'This works in a server, for its members.',
  'error.command.unknown': 'There is no command “{command}”. The commands are: {commands}.',
  'expected.boolean': 'true or false',
  'expected.integer': 'a whole number from {min} to {max}',
  'expected.id': 'one of those that Discord offers',
  'expected.choice': 'one of: {choices}',
} as const satisfies Texts;
