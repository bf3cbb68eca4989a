package coop.yakusoku.web.member.feed;

import coop.yakusoku.domain.member.feed.FeedFileId;
import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedScope;
import coop.yakusoku.domain.member.feed.FeedState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.feed.FeedQueries;
import coop.yakusoku.ejb.member.feed.FeedRow;
import coop.yakusoku.ejb.member.feed.FeedService;
import coop.yakusoku.ejb.member.feed.SendFeed;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/** Backs {@code member/feeds.xhtml}: what came from the core system, and a file to be checked. */
@Named
@ViewScoped
public class FeedsPage implements Serializable {

    private static final int LONGEST_NAME = 64;

    @Inject private FeedService service;
    @Inject private FeedQueries queries;
    @Inject private Screen screen;

    private List<FeedRow> feeds = List.of();
    private transient Part file;
    private String fileId;
    private FeedKind kind = FeedKind.MEMBERS;
    private FeedScope scope = FeedScope.CHANGES;
    private String encoding = "";

    public void load() {
        feeds = queries.recent();
    }

    public String send() {
        FeedId id;
        try (InputStream content = file.getInputStream()) {
            Charset stated = encoding.isEmpty() ? null : Charset.forName(encoding);
            id = service.send(new SendFeed(kind, name(), scope, stated, true, false), content);
        } catch (RuleViolation no) {
            screen.refuseAt(no.code().startsWith("member.feed-file-id") ? "upload:fileId" : "upload:file", no);
            return null;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        if (queries.feed(id).state() == FeedState.APPLIED) {
            screen.tell("memberText", "feeds.already");
            screen.keepMessagesOverRedirect();
        }
        return "/member/feed.xhtml?faces-redirect=true&id=" + id;
    }

    /** The file's own name without its ending, when nobody gave it another. */
    private FeedFileId name() {
        if (fileId != null && !fileId.isBlank()) {
            return new FeedFileId(fileId.strip());
        }
        String own = file.getSubmittedFileName();
        String bare = own.substring(Math.max(own.lastIndexOf('/'), own.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.[A-Za-z]{1,4}$", "")
                .replaceAll("[^\\p{L}\\p{N}\\p{M}._-]+", "-")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "");
        return new FeedFileId(bare.substring(0, Math.min(bare.length(), LONGEST_NAME)));
    }

    public FeedKind[] getKinds() {
        return FeedKind.values();
    }

    public FeedScope[] getScopes() {
        return FeedScope.values();
    }

    public List<FeedRow> getFeeds() {
        return feeds;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFileId() {
        return fileId;
    }

    public void setFileId(String fileId) {
        this.fileId = fileId;
    }

    public FeedKind getKind() {
        return kind;
    }

    public void setKind(FeedKind kind) {
        this.kind = kind;
    }

    public FeedScope getScope() {
        return scope;
    }

    public void setScope(FeedScope scope) {
        this.scope = scope;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding == null ? "" : encoding;
    }
}
