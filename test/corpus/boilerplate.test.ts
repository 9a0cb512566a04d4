import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/layout.ts';

const PROSE = [
  'The harbour pilots walked out on Monday after the talks about their rest hours failed, and twelve ships had to wait outside the port for a day.',
  'A spokeswoman for the port said that the company had offered two more days of rest a month, which the pilots called far too little for the work.',
  'The next round of talks is planned for Thursday in the town hall, where the mayor wants to bring both sides together for the first time this year.',
];

/** What of a page can be quoted when the lines stand around an article. */
const quotable = (above: string[], below: string[], known = {}): string[] => {
  const text = [...above, ...PROSE, ...below].join('\n\n');
  const article = articleFromText(text, known);
  return article.sentences.map(({ start, end }) => text.slice(start, end)).filter((s) => !PROSE.includes(s));
};

describe('what is on the page and not in the article is never quoted', () => {
  it.each([
    'Home » World » Pilots walk out',
    'News | Sport | Weather | Travel',
    'Skip to main content',
    'Log in | Register',
    'by Jane Doe Senior News Editor',
    'By JANE DOE and John O’Neill, Staff Writers',
    'By Jane Doe | Harbour Post | May 3, 2031',
    '(Reporting by Jane Doe in Oslo; editing by John Roe)',
    'Published: 3 May 2031, 10:45 GMT',
    'Updated 2 hours ago',
    '4 min read',
    'Published 3 May 2031 • 4 min read',
    '@janedoe',
    'https://example.com/story',
    'Photo: Jane Doe/Getty Images',
    '(AP Photo/Jane Doe)',
    '[Photo: Smoke rises over the harbour. Credit: Jane Doe/AP]',
    'Image source, Getty Images',
    'Share this article on Facebook',
    'Facebook Twitter WhatsApp',
    'Share this article: Facebook Twitter Email',
    'Advertisement',
    'Story continues below advertisement',
    'Adblock detected',
    'Please support us by turning off your ad blocker on our site.',
    'We use cookies to give you the best experience.',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    'By clicking Subscribe, you agree to our terms.',
    'Sign up for our daily newsletter.',
    'Subscribe now',
    'Get the latest news in your inbox every morning.',
    'Follow us on Instagram and Telegram.',
    'Read more: Pilots have walked out before',
    'RELATED STORY: Mayor steps in',
    'Continue reading',
    'Click here to see all the pictures.',
    'What do you think? Tell us in the comments below!',
    'Share your thoughts in the comments.',
    'Tags: port, strike, pilots',
    'Filed under: Business',
    '© 2031 Harbour Post. All rights reserved.',
    'This story has been updated.',
    'Correction: An earlier version of this article gave a wrong date.',
    'I hope this article helps. If you would like a shorter version, let me know.',
    '“Pro Tip:” Businesses should check their insurance and keep an eye on the news.',
    'Sorry, this video is not available in your region.',
    '**[Read more](https://example.com/a)**',
    '![A ship](https://example.com/a.png)',
    '* * *',
    'HARBOUR CITY, N.Y. (HW) --',
    'OSLO, May 3 (Harbour Wire) -',
    'OSLO, Norway (HW) _',
    'OSLO —',
    'Analysis by Jane Doe, Staff Writer',
    'Jane Doe and the Harbour Wire contributed to this report.',
    'Material from the Harbour Wire was used in this story.',
    'Jane Doe is a staff writer at the Harbour Post. Follow her on Twitter @janedoe.',
    'Jane Doe covers shipping for the Harbour Post.',
    'Contact Jane Doe at jane@example.org',
    'Got a tip? Write to tips@example.org',
    '[email protected]',
    'Published 4:15 p.m. ET May 3, 2031 | Updated 6:12 p.m. ET May 3, 2031',
    'This is a developing story. Check back for updates.',
    'Originally published on example.org',
    'Our Standards: The Harbour Wire Principles.',
    'Jane Doe/Getty Images',
    'Jane Doe/AFP via Getty Images',
    'FILE PHOTO: Ships wait outside the port, May 1, 2031. REUTERS/Jane Doe',
    'Ships wait outside the port on Monday. (AP Photo/Jane Doe)',
    'Pilots walk past the gate (Jane Doe/Reuters)',
    'Image copyright Getty Images',
    'Media caption The mayor speaks to the pilots',
    'Skip Advertisement',
    'Continue reading the main story',
    'Listen to this article',
    'Hide caption',
    '2 of 14',
    'Play Video',
    'Do Not Sell My Personal Information',
    'Report an error in this story',
    'You have 3 free articles remaining.',
    'TM & © 2031 Harbour Network. A Harbour Company.',
    'Add the Harbour Post as a preferred source',
    'Thank you for reading!',
  ])('%s', (line) => {
    expect(quotable([line], [])).toEqual([]);
    expect(quotable([], [line])).toEqual([]);
  });

  it('a title, an author and an outlet that the front matter tells of', () => {
    const known = { title: 'Pilots Walk Out', author: 'Jane Doe', outlet: 'Harbour Post' };
    expect(quotable(['PILOTS WALK OUT!', 'Jane Doe', 'Harbour Post'], [], known)).toEqual([]);
  });

  it('a paragraph that stands there twice', () => {
    const line = 'The pilots have walked out twice this year.';
    expect(quotable([line], [line])).toEqual([line]);
  });

  it('a pull quote, beside the paragraph that has it', () => {
    const whole = '“We will not work another night without rest. We are tired,” said the eldest pilot.';
    const rest = ['“We will not work another night without rest.', 'We are tired,” said the eldest pilot.'];
    expect(quotable([whole, 'We will not work another night without rest.'], [])).toEqual(rest);
    expect(quotable(['“We will not work another night without rest”', whole], [])).toEqual(rest);
  });

  it('the list under "You may also like" and the readers under "Comments"', () => {
    const related = ['You may also like', 'Mayor steps in', 'Twelve ships wait outside port'];
    const comments = ['3 Comments', 'Anna says:', 'They should have paid them long ago, if you ask me.'];
    expect(quotable([], [...related, ...comments])).toEqual([]);
    expect(quotable(related, [])).toEqual([]);
  });
});

describe('news is kept, whatever it sounds like', () => {
  it.each([
    'Share prices fell on Monday.',
    'Comments by the mayor drew anger.',
    'Advertisements for the drug were banned on Tuesday.',
    'Related companies had paid the fine.',
    'By Tuesday, all ships had left the port.',
    'By land and by sea, thousands fled.',
    'Reporting by the paper led to the arrests.',
    'Photo evidence shows a second ship.',
    'Published research says otherwise.',
    'The paper published 12 letters.',
    'Also on Monday, two pilots were hired.',
    'Follow them closely, the judge told the guards.',
    '“We can provide water for a week,” said the mayor, “in the next section.”',
    '“Join our march,” the union wrote on Facebook.',
    'Users who block ads will have to pay, the site said.',
    'Copyright law does not cover the letters, the court said.',
    'This story has been updated to say that the mayor resigned on Monday.',
    'The app asks users to accept cookies.',
    '12 responses were received by Friday.',
    'Watch-keepers saw the light at 4 a.m.',
    'I hope this ends soon.',
    'OSLO, May 3 (Reuters) - The port reopened.',
    'Tip-offs led the police to the ship.',
    'The report was updated at 6 p.m. to include the new toll, the agency said.',
    'John Roe is a former reporter and now the mayor of the town.',
    'John Roe is a reporter for the Post who was arrested on Monday.',
    'He contributed to this report of the committee, the mayor said.',
    'Each side contributed to this result.',
    'File-sharing sites were blocked on Monday.',
    'The picture was sold to Getty Images.',
    'The mayor said that the talks (and the photo of them) were staged.',
    'The bodies lie in the hall (see the map above).',
    'OSLO (HW) -- The port reopened on Monday.',
    'THE PORT (SOUTH) REOPENS',
    'Thanks to the rain, the fires went out.',
    'This is a breaking point for the union, she said.',
    'Home prices fell.',
    'Play resumed after an hour.',
    'Reach an agreement by Friday, the judge told them.',
    'You have no free choice, the union told its members.',
    'Check back with the court, the lawyer advised.',
  ])('%s', (line) => {
    expect(quotable([line], [])).toEqual([line]);
    expect(quotable([], [line])).toEqual([line]);
  });

  it('below a prompt in the middle of the article', () => {
    const rest = ['The mayor called it a good day.', 'Ships will sail again at dawn.'];
    const below = ['Related stories', 'Mayor steps in', ...rest, PROSE.join(' ')];
    expect(quotable([], below)).toEqual(expect.arrayContaining(rest));
  });
});
