<%@ Page Language="C#" %>
<%-- Not run by the tests of this repository; ../php-page is the same page, and is. One form around everything, whose button Enter
     presses (defaultbutton): Enter inside an element stays there, and the form carries nothing of it. --%>
<script runat="server">
  protected static string Shura
  {
    get { return System.Configuration.ConfigurationManager.AppSettings["Shura"] ?? "http://localhost:8787/"; }
  }

  protected void Search(object sender, EventArgs e)
  {
    Found.Text = Server.HtmlEncode("لا نتائج للبحث عن: " + Query.Text);
  }
</script>
<!doctype html>
<html lang="ar" dir="rtl">
<head runat="server">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>شاركونا الرأي</title>
  <script type="module" src="<%: Shura %>w/v1/shura.js"></script>
</head>
<body>
  <form runat="server" defaultbutton="Go">
    <header>
      <asp:Label runat="server" AssociatedControlID="Query" Text="البحث في الموقع" />
      <asp:TextBox runat="server" ID="Query" />
      <asp:Button runat="server" ID="Go" Text="بحث" OnClick="Search" />
      <asp:Label runat="server" ID="Found" />
    </header>
    <main>
      <shura-poll poll="gardens">
        <a href="<%: Shura %>p/gardens?lang=ar">شاركوا في الاستطلاع</a>
      </shura-poll>
    </main>
  </form>
</body>
</html>
