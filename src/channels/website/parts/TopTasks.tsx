import type { ReactNode } from 'react'
import type { Locale, Reference } from '#src/answers/types.ts'
import { langOf } from './Cards.tsx'
import { Icon, subjectIcon } from './Icon.tsx'

/** What most people come for, as large links. */
export function TopTasks({ tasks, locale }: { tasks: readonly Reference[]; locale: Locale }): ReactNode {
  return (
    <ul className="top-tasks">
      {tasks.map((task) => (
        <li key={task.path}>
          <a className="top-task" href={task.path} lang={langOf(task, locale)}>
            <Icon name={subjectIcon(task.slug)} />
            <span>{task.title}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
