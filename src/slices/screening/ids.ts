const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all: what cannot is not asked of the database, and answers like what is not there. */
export const isId = (text: string): boolean => UUID.test(text);
