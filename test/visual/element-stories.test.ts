import { describeStories } from './describe-stories.ts';
import { isOfDesk } from './stories.ts';

describeStories('elements', (path) => !isOfDesk(path));
