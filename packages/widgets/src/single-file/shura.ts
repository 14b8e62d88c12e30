// biome-ignore-start assist/source/organizeImports: imports with similar content are grouped, which compresses better
import '../suggestion-box/define.ts';
import '../response-feed/define.ts';
import '../suggestions/define.ts';
import '../poll/define.ts';
// biome-ignore-end assist/source/organizeImports: the rest is in order
