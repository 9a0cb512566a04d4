/** Whether a stream shows colours: it is a terminal, and neither `NO_COLOR` nor a dumb terminal says otherwise. */
export const hasColour = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && stream.hasColors();
