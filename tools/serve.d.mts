import type { IncomingMessage } from 'node:http'
export function serve(
  folder: string,
  port?: number,
  heard?: (request: IncomingMessage) => void,
): Promise<{ url: string; close: () => void }>
