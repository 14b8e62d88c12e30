import '../poll/define.ts';
import '../response-feed/define.ts';
import '../suggestion-box/define.ts';
import '../suggestions/define.ts';
