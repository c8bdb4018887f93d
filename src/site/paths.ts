import { topics, type GuidanceEntry, type TopicWithPages } from './content.ts';

export interface GuidanceProps { page: GuidanceEntry; topic: TopicWithPages }

/** Each page of guidance with the topic under which it stands. Its address is its place in `content/pages/`. */
export function guidancePaths(): { params: { topic: string; page: string }; props: GuidanceProps }[] {
  return topics.flatMap((topic) => topic.pages.map((page) => ({
    params: { topic: topic.id, page: page.id.slice(topic.id.length + 1) }, props: { page, topic },
  })));
}
