const form = JSON.parse(document.getElementById('form').textContent)
const screens = form.item.map(({ linkId }) => linkId)
let place = 0
const showOne = () => {
  document.getElementById('only').textContent = screens
    .filter((_, other) => other !== place)
    .map((id) => `[id="item-${id}/1"]{display:none}`)
    .join('')
}
document.getElementById('next').addEventListener('click', () => {
  place += 1
  showOne()
  scrollTo(0, 0)
})
const start = async () => {
  if (globalThis.LForms?.FHIR === undefined) return void setTimeout(start, 5)
  showOne()
  await globalThis.LForms.Util.addFormToPage(form, 'app', { fhirVersion: 'R4' })
}
await start()
