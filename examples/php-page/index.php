<?php
/**
 * A page of one form, as WebForms, SharePoint and many older sites have it: everything stands in the form, and Enter
 * anywhere presses its button. From this folder: `php -S localhost:8000`, with a Shura server on this machine or named:
 * `SHURA=https://consult.example.om/ php -S localhost:8000`.
 */
$shura  = rtrim(getenv('SHURA') ?: 'http://localhost:8787/', '/') . '/';
$origin = preg_replace('~^(https?://[^/]+).*$~', '$1', $shura);
$escape = static fn(string $text): string => htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
$posted = $_SERVER['REQUEST_METHOD'] === 'POST';
$wanted = is_string($_POST['q'] ?? null) ? $_POST['q'] : '';

header('Content-Type: text/html; charset=utf-8');
header("Content-Security-Policy: default-src 'none'; script-src 'self' $origin; connect-src $origin; style-src 'self'; form-action 'self'; trusted-types lit-html; require-trusted-types-for 'script'");
?>
<!doctype html>
<html lang="ar" dir="rtl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>شاركونا الرأي · بلدية وادي النخيل</title>
  <link rel="stylesheet" href="style.css">
  <script src="default-button.js" defer></script>
  <script type="module" src="<?= $escape($shura) ?>w/v1/shura.js"></script>
</head>
<body>
  <form method="post" action="" data-default-button="go">
    <input type="hidden" name="__VIEWSTATE" value="dDwtMTA4NzQ7Oz4=">
    <header>
      <p>بلدية وادي النخيل</p>
      <label for="q">البحث في الموقع</label>
      <input id="q" name="q" type="search" value="<?= $escape($wanted) ?>">
      <button id="go" name="go" value="1">بحث</button>
    </header>
    <main>
<?php if ($posted): ?>
      <p role="status">
        لا نتائج للبحث عن «<bdi><?= $escape($wanted) ?></bdi>».
        وصل من النموذج: <code dir="ltr"><?= $escape(implode(' ', array_keys($_POST))) ?></code>
      </p>
<?php endif; ?>
      <h1>ثلاث حدائق جديدة</h1>
      <shura-poll poll="gardens">
        <a href="<?= $escape($shura) ?>p/gardens?lang=ar">شاركوا في الاستطلاع: أين تُضاف الحدائق العامة الجديدة؟</a>
      </shura-poll>
      <shura-suggestion-box consultation="green-spaces">
        <a href="<?= $escape($shura) ?>c/green-spaces?lang=ar">تقديم مقترح</a>
      </shura-suggestion-box>
    </main>
  </form>
</body>
</html>
