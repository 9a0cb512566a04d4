/** Something that Discord's own client would not send, or to which there was no answer. The message is for the person. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
