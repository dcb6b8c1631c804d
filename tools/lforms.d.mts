export function findLforms(): Promise<string>
