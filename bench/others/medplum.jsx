import '@mantine/core/styles.css'
import { MantineProvider } from '@mantine/core'
import { MedplumClient } from '@medplum/core'
import { MedplumProvider, QuestionnaireForm } from '@medplum/react'
import { createRoot } from 'react-dom/client'

// it draws a repeating question once for each answer, and tells questions apart by `id`
const asItReads = (_key, value) =>
  value?.linkId === undefined ? value : { ...value, id: value.linkId, repeats: undefined }
const questionnaire = JSON.parse(document.getElementById('form').textContent, asItReads)
createRoot(document.getElementById('app')).render(
  <MedplumProvider medplum={new MedplumClient()}>
    <MantineProvider>
      <QuestionnaireForm questionnaire={questionnaire} />
    </MantineProvider>
  </MedplumProvider>,
)
