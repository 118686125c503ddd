/** Random per document: tells a new document in a frame from an old one. */
export const DOCUMENT_ID = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");
