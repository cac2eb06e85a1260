//! A connection on which a fault may speak in the server's place.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::IncomingStream;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use super::speech::{Speech, Turn};
use super::tls::Doors;

/// What is to be said on a connection in place of the server's next answer.
#[derive(Clone, Default)]
pub(crate) struct Tap(Arc<Mutex<Option<Speech>>>);

impl Tap {
    /// Leaves a speech to be held in place of the next answer.
    pub(super) fn leave(&self, speech: Speech) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(speech);
    }

    fn take(&self) -> Option<Speech> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Connected<IncomingStream<'_, Doors>> for Tap {
    fn connect_info(stream: IncomingStream<'_, Doors>) -> Tap {
        stream.io().tap.clone()
    }
}

/// One connection, plain or encrypted.
pub(crate) struct Line {
    /// Gone once a fault speaks.
    stream: Option<Stream>,
    tap: Tap,
}

/// What a connection runs over.
enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Line {
    pub(super) fn plain(stream: TcpStream) -> Line {
        Line { stream: Some(Stream::Plain(stream)), tap: Tap::default() }
    }

    pub(super) fn tls(stream: TlsStream<TcpStream>) -> Line {
        Line { stream: Some(Stream::Tls(Box::new(stream))), tap: Tap::default() }
    }

    /// Hands the connection over to the fault, if one is to speak; the server goes on writing into nothing.
    fn is_handed_over(&mut self) -> bool {
        if let Some(speech) = self.tap.take()
            && let Some(stream) = self.stream.take()
        {
            tokio::spawn(hold(speech, stream));
        }
        self.stream.is_none()
    }
}

/// Holds a speech; a listener who leaves ends it.
async fn hold(speech: Speech, mut stream: Stream) {
    for turn in speech.0 {
        let held = match turn {
            Turn::Bytes(bytes) => stream.write_all(&bytes).await,
            Turn::Repeat(bytes, pause) => loop {
                if let Err(error) = stream.write_all(&bytes).await {
                    break Err(error);
                }
                tokio::time::sleep(pause).await;
            },
            Turn::Hold => until_left(&mut stream).await,
            Turn::Reset => stream.tcp().set_zero_linger(),
        };
        if held.is_err() {
            return;
        }
    }
    if matches!(stream.tcp().linger(), Ok(Some(_))) {
        return;
    }
    // Whoever listened may have gone.
    let _ = stream.shutdown().await;
}

async fn until_left(stream: &mut Stream) -> io::Result<()> {
    use tokio::io::AsyncReadExt as _;
    let mut heard = [0; 1024];
    while stream.read(&mut heard).await? > 0 {}
    Ok(())
}

impl Stream {
    fn tcp(&self) -> &TcpStream {
        match self {
            Stream::Plain(stream) => stream,
            Stream::Tls(stream) => stream.get_ref().0,
        }
    }
}

impl AsyncRead for Stream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Stream::Plain(stream) => Pin::new(stream).poll_read(cx, buffer),
            Stream::Tls(stream) => Pin::new(stream).poll_read(cx, buffer),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Stream::Plain(stream) => Pin::new(stream).poll_write(cx, bytes),
            Stream::Tls(stream) => Pin::new(stream).poll_write(cx, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Stream::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Stream::Tls(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Stream::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Stream::Tls(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Some(stream) => Pin::new(stream).poll_read(cx, buffer),
            None => Poll::Ready(Ok(())),
        }
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.is_handed_over() {
            return Poll::Ready(Ok(bytes.len()));
        }
        match &mut self.stream {
            Some(stream) => Pin::new(stream).poll_write(cx, bytes),
            None => Poll::Ready(Ok(bytes.len())),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Some(stream) => Pin::new(stream).poll_flush(cx),
            None => Poll::Ready(Ok(())),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.stream {
            Some(stream) => Pin::new(stream).poll_shutdown(cx),
            None => Poll::Ready(Ok(())),
        }
    }
}
