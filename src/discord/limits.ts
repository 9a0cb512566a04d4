/** What Discord accepts, in UTF-16 units. https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export const LIMITS = {
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  embedFooter: 2048,
  /** Titles, descriptions, fields and footers of all embeds of a message together. */
  embedTotal: 6000,
  threadName: 100,
  customId: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;

/** An interaction must be acknowledged within this many milliseconds, or it is lost. */
export const ACKNOWLEDGE_WITHIN = 3000;
