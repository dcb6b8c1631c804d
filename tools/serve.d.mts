import type { IncomingMessage } from 'node:http'
export function serve(
  folder: string,
  port?: number,
  heard?: (request: IncomingMessage) => void,
): Promise<{ url: string; close: () => void }>

/** The type of each kind of file, by its extension. */
export const contentTypes: { readonly [extension: string]: string }
/** The headers for a path, as the build wrote them: those of every path, and its own. */
export const headersIn: (folder: string, path: string) => Promise<{ readonly [name: string]: string }>
