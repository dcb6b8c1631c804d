import { isOneFile } from './place.ts'

/** Put in by the build of the one file: its pictures as addresses that hold the picture. */
declare const PICTURES: { readonly [name: string]: string }

/** Where a picture of the public folder is found. */
export const pictureAddress = (name: string): string => (isOneFile ? (PICTURES[name] ?? '') : `/${name}`)
