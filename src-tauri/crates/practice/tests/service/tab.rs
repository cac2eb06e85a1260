//! A browser tab for tests: cookies, links and forms, no script.

use reqwest::redirect::Policy;
use reqwest::{Client, Method, StatusCode, header};
use url::Url;

/// One tab of one browser.
pub(crate) struct Tab {
    client: Client,
    base: Url,
    pub(crate) url: Url,
    pub(crate) status: StatusCode,
    pub(crate) headers: header::HeaderMap,
    pub(crate) page: String,
}

/// A form of a page.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) fields: Vec<(String, String)>,
    text: String,
}

impl Tab {
    /// A new browser that wants this language.
    pub(crate) fn new(base: &Url, language: &str) -> Self {
        let mut headers = header::HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, language.parse().unwrap());
        let client = crate::client()
            .cookie_store(true)
            .redirect(Policy::none())
            .no_proxy()
            .default_headers(headers)
            .build()
            .unwrap();
        Self {
            client,
            base: base.clone(),
            url: base.clone(),
            status: StatusCode::OK,
            headers: header::HeaderMap::new(),
            page: String::new(),
        }
    }

    /// Opens an address and follows redirects within the service; one that leads out is left in `url`.
    pub(crate) async fn open(&mut self, address: &str) -> &mut Self {
        let url = self.base.join(address).unwrap();
        self.travel(Method::GET, url, Vec::new()).await;
        self
    }

    /// Fills in the form with this action and sends it.
    pub(crate) async fn send(&mut self, action: &str, answers: &[(&str, &str)]) -> &mut Self {
        let form = self.form(action);
        let mut fields = form.fields;
        fields.retain(|(name, _)| !answers.iter().any(|(answer, _)| answer == name));
        fields.extend(answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self.post(action, fields).await
    }

    /// Sends fields as they are.
    pub(crate) async fn post(&mut self, action: &str, fields: Vec<(String, String)>) -> &mut Self {
        let url = self.base.join(action).unwrap();
        self.travel(Method::POST, url, fields).await;
        self
    }

    /// The form with this action.
    pub(crate) fn form(&self, action: &str) -> Form {
        let found = self.forms().into_iter().find(|form| form.action == action);
        found.unwrap_or_else(|| panic!("no form with the action {action} at {}:\n{}", self.url, self.page))
    }

    /// The form with this action that contains a text.
    pub(crate) fn form_saying(&self, text: &str) -> Form {
        let found = self.forms().into_iter().find(|form| form.text.contains(text));
        found.unwrap_or_else(|| panic!("no form saying {text} at {}:\n{}", self.url, self.page))
    }

    /// Every form of the page.
    pub(crate) fn forms(&self) -> Vec<Form> {
        self.page.split("<form ").skip(1).map(|part| form(part.split("</form>").next().unwrap())).collect()
    }

    /// The page's heading.
    pub(crate) fn heading(&self) -> String {
        let inner = self.page.split("<h1>").nth(1).and_then(|rest| rest.split("</h1>").next()).unwrap_or_default();
        unescape(inner)
    }

    /// The first link with this text.
    pub(crate) fn link(&self, text: &str) -> String {
        let found = self.page.split_once(&format!(">{text}</a>"));
        let (before, _) = found.unwrap_or_else(|| panic!("no link says {text} at {}:\n{}", self.url, self.page));
        unescape(before.rsplit("href=\"").next().unwrap().split('"').next().unwrap())
    }

    /// A header of the last answer.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    async fn travel(&mut self, method: Method, url: Url, fields: Vec<(String, String)>) {
        let mut request = self.client.request(method.clone(), url.clone());
        if method == Method::POST {
            request = request.form(&fields);
        }
        self.take(url, request.send().await.unwrap()).await;
        while let Some(next) = self.headers.get(header::LOCATION).map(|next| next.to_str().unwrap().to_owned()) {
            let next = self.url.join(&next).unwrap();
            if next.origin() != self.base.origin() {
                self.url = next;
                return;
            }
            let response = self.client.get(next.clone()).send().await.unwrap();
            self.take(next, response).await;
        }
    }

    async fn take(&mut self, url: Url, response: reqwest::Response) {
        self.url = url;
        self.status = response.status();
        self.headers = response.headers().clone();
        // A place where a line may break is nothing that anybody reads.
        self.page = response.text().await.unwrap().replace("<wbr>", "");
    }
}

fn form(part: &str) -> Form {
    let inputs = part.split("<input ").skip(1).map(|input| input.split('>').next().unwrap());
    let hidden = inputs.filter(|input| input.contains("type=\"hidden\""));
    let fields = hidden.map(|input| (attribute(input, "name"), attribute(input, "value"))).collect();
    Form { action: attribute(part, "action"), fields, text: part.to_owned() }
}

fn attribute(tag: &str, name: &str) -> String {
    unescape(tag.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default())
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
