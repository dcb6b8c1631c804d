import { clinicalJson } from './clinicalJson.ts'

console.log(JSON.stringify(clinicalJson(), null, 1))
